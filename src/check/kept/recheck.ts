import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvidenceStore } from '../../evidence/evidence-store.ts';
import { judge, judgeAcross, type Judgement } from '../check.ts';
import type { FactFile } from '../content.ts';
import type { judgeFile } from '../judge-file.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { readContent } from '../read/read-content.ts';
import { rules } from '../rules.ts';
import type { Found } from '../waive.ts';
import { keptAcross } from './kept-across.ts';
import type { KeptAcross, KeptEvidence, KeptFact, KeptResults } from './kept-results.ts';
import { judgeNoted, type DigestOf } from './noted-judgement.ts';

/** What `recheck` gives: the judgement, and what is to be kept for the next time. */
export interface Recheck extends Judgement {
  kept: KeptResults;
}

const nothing: Found[] = [];
const ruleOf = new Map(rules.map((rule) => [rule.code, rule]));

/**
 * Judges a content folder as `check` does, and to the same end, but finds again only what can have changed.
 *
 * What was found in a fact file by itself holds as long as its bytes, the vocabulary and the evidence that it asked for
 * are the same. What is seen across files holds as long as all files are, but for the texts of fact files: no rule
 * across files looks at those. An entry of `before` that still holds is handed on as it is, so that one who stores them
 * can tell the new ones by identity.
 * @param folder the files, each with a digest; one without is always judged anew
 * @param digestOf makes digests; always the same one for what is kept from one time to the next
 */
export function recheck(folder: RawFolder, before: KeptResults, digestOf: DigestOf = sha256Of): Recheck {
  const content = readContent(folder, before);
  const { evidence } = content;
  const vocabulary = vocabularyDigest(folder);
  const facts = new Map<string, KeptFact>();
  const notSilent = new Set<string>();

  const judgeOne: typeof judgeFile = (file, document, shared) => {
    const known = vocabulary === before.vocabulary ? before.facts.get(file.path) : undefined;
    if (known && holds(known, file, evidence)) {
      facts.set(file.path, known);
      const { found } = known;
      if (found.length === 0) return nothing;
      return found.flatMap(([code, finding]) => {
        const rule = ruleOf.get(code);
        return rule ? [{ rule, finding }] : [];
      });
    }
    if (isUnchanged(before.evidence.get(file.path), file)) return nothing;
    const { found, kept } = judgeNoted(file, document, shared, { evidence, digestOf });
    // A doubtful record is judged every time: what is found in it can depend on the site's settings.
    if (found.length > 0 || document?.kind === 'evidence') notSilent.add(file.path);
    if (kept) facts.set(file.path, kept);
    // No rule across files looks at a text: ten thousand parsed ones would be held for nothing.
    if (document?.kind === 'fact') (document as FactFile).release?.();
    return found;
  };

  const across = new Map<string, KeptAcross>();
  let outsideTexts: string | undefined;
  let marks: ReadonlyMap<string, string> | undefined;
  const judgeAll: typeof judgeAcross = (rule, all) => {
    if (!rule.content) return [];
    // The files were judged by themselves before, so that it is known of each what can be kept of it.
    outsideTexts ??= digestOutsideTexts(all.files, facts, digestOf);
    const known = before.across.get(rule.code);
    const isKept = known && outsideTexts !== '' && outsideTexts === before.outsideTexts;
    const now = isKept
      ? known
      : keptAcross(rule, all, known, { marks: (marks ??= marksOf(all.files, facts)), digestOf });
    across.set(rule.code, now);
    return now.found;
  };
  const diagnostics = judge(content, judgeOne, judgeAll);

  const kept = {
    vocabulary,
    outsideTexts: outsideTexts ?? '',
    facts,
    evidence: keptEvidence(evidence, before, notSilent),
    across,
  };
  return { content, diagnostics, kept };
}

/** What every fact file is judged by, beside evidence: the shared files and the series, by name and digest. */
export function vocabularyDigest({ files }: Pick<RawFolder, 'files'>): string {
  return files
    .filter(({ name }) => isShared(name))
    .map(({ name, digest }) => `${name} ${digest}`)
    .sort()
    .join('\n');
}

/** Whether a file of this name is part of what every fact file is judged by. */
export function isShared(name: string): boolean {
  return !name.includes('/') || name.startsWith('series/');
}

/** A digest of all that rules across files can see of a file: of a sound fact file that is its front matter. */
function markOf({ path, digest }: RawFile, facts: ReadonlyMap<string, KeptFact>): string | undefined {
  return facts.get(path)?.front ?? digest;
}

function marksOf(files: readonly RawFile[], facts: ReadonlyMap<string, KeptFact>): Map<string, string> {
  const marks = new Map<string, string>();
  for (const file of files) {
    const mark = markOf(file, facts);
    if (mark !== undefined) marks.set(file.path, mark);
  }
  return marks;
}

/** A digest of the marks of all files; empty when there is a file without. No path holds the character that parts them. */
function digestOutsideTexts(
  files: readonly RawFile[],
  facts: ReadonlyMap<string, KeptFact>,
  digestOf: DigestOf,
): string {
  let text = '';
  for (const file of files) {
    const mark = markOf(file, facts);
    if (mark === undefined) return '';
    text += `${file.path}\0${mark}\0`;
  }
  return digestOf(text);
}

function isUnchanged(known: { digest: string } | undefined, { digest }: RawFile): boolean {
  return known !== undefined && known.digest === digest;
}

function holds(known: KeptFact, file: RawFile, evidence: EvidenceStore): boolean {
  if (!isUnchanged(known, file)) return false;
  const { asked } = known;
  for (let at = 0; at < asked.length; at += 2) {
    if ((evidence.recordOf(asked[at] as string)?.digest ?? '') !== asked[at + 1]) return false;
  }
  return true;
}

function keptEvidence(store: EvidenceStore, before: KeptResults, notSilent: ReadonlySet<string>) {
  const kept = new Map<string, KeptEvidence>();
  for (const { path, page, digest } of store.records()) {
    if (digest === undefined || notSilent.has(path)) continue;
    const known = before.evidence.get(path);
    kept.set(path, known?.digest === digest ? known : { digest, page });
  }
  return kept;
}

function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
