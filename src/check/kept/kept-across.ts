import { judgeAcross } from '../check.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import type { KeptAcross } from './kept-results.ts';
import type { DigestOf } from './noted-judgement.ts';

/**
 * What a rule finds across files: what is known from before, when it looks at the same and the lines are the same.
 * @param marks of each file that has one, a digest of all that rules across files can see of it
 */
export function keptAcross(
  rule: Rule,
  content: Content,
  before: KeptAcross | undefined,
  { marks, digestOf }: { marks: ReadonlyMap<string, string>; digestOf: DigestOf },
): KeptAcross {
  const seen = rule.looksAt ? digestOf(rule.looksAt(content)) : '';
  const isSame = ([path, mark]: [string, string]) => mark !== '' && marks.get(path) === mark;
  if (before && seen !== '' && before.seen === seen && before.files.every(isSame)) return before;
  const found = judgeAcross(rule, content);
  const paths = [...new Set(found.map(({ at }) => at.file))];
  return { seen, found, files: paths.map((path) => [path, marks.get(path) ?? '']) };
}
