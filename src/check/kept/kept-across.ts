import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { judgeAcross } from '../check.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import type { KeptAcross } from './kept-results.ts';

/** What a rule finds across files: what is known from before, when it looks at the same and the lines are the same. */
export function keptAcross(rule: Rule, content: Content, before: KeptAcross | undefined): KeptAcross {
  const seen = bytesToHex(sha256(utf8ToBytes(rule.looksAt?.(content) ?? '')));
  const digests = new Map(content.files.map(({ path, digest }) => [path, digest]));
  const same = before?.files.every(([path, digest]) => digest !== undefined && digests.get(path) === digest);
  if (before?.seen === seen && same) return before;
  const found = judgeAcross(rule, content);
  const paths = [...new Set(found.map(({ at }) => at.file))];
  return { seen, found, files: paths.map((path) => [path, digests.get(path)]) };
}
