import type { EvidenceStore } from '../../evidence/evidence-store.ts';
import { judge, judgeAcross, type Judgement } from '../check.ts';
import type { FactFile } from '../content.ts';
import type { judgeFile } from '../judge-file.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { readContent } from '../read/read-content.ts';
import { rules } from '../rules.ts';
import { keptAcross } from './kept-across.ts';
import type { KeptAcross, KeptEvidence, KeptFact, KeptResults } from './kept-results.ts';
import { judgeNoted } from './noted-judgement.ts';

/** What `recheck` gives: the judgement, and what is to be kept for the next time. */
export interface Recheck extends Judgement {
  kept: KeptResults;
}

const ruleOf = new Map(rules.map((rule) => [rule.code, rule]));

/**
 * Judges a content folder as `check` does, and to the same end, but finds again only what can have changed.
 *
 * What was found in a fact file by itself holds as long as its bytes, the vocabulary and the evidence that it asked for
 * are the same; what is seen across files is always looked for anew. An entry of `before` that still holds is handed on
 * as it is, so that one who stores them can tell the new ones by identity.
 * @param folder the files, each with a digest; one without is always judged anew
 */
export function recheck(folder: RawFolder, before: KeptResults): Recheck {
  const content = readContent(folder, before);
  const vocabulary = vocabularyDigest(folder);
  const facts = new Map<string, KeptFact>();
  const notSilent = new Set<string>();

  const across = new Map<string, KeptAcross>();
  const judgeOne: typeof judgeFile = (file, document, shared) => {
    const known = vocabulary === before.vocabulary ? before.facts.get(file.path) : undefined;
    if (known && holds(known, file, content.evidence)) {
      facts.set(file.path, known);
      return known.found.flatMap(([code, finding]) => {
        const rule = ruleOf.get(code);
        return rule ? [{ rule, finding }] : [];
      });
    }
    if (isUnchanged(before.evidence.get(file.path), file)) return [];
    const { found, kept } = judgeNoted(file, document, shared, content.evidence);
    if (found.length > 0) notSilent.add(file.path);
    if (kept) facts.set(file.path, kept);
    // Nothing across files looks at a text: ten thousand parsed ones would be held for nothing.
    if (document?.kind === 'fact') (document as FactFile).release?.();
    return found;
  };
  const judgeAll: typeof judgeAcross = (rule, all) => {
    if (!rule.looksAt) return judgeAcross(rule, all);
    const known = keptAcross(rule, all, before.across.get(rule.code));
    across.set(rule.code, known);
    return known.found;
  };
  const diagnostics = judge(content, judgeOne, judgeAll);

  const evidence = keptEvidence(content.evidence, before, notSilent);
  return { content, diagnostics, kept: { vocabulary, facts, evidence, across } };
}

/** What every fact file is judged by, beside evidence: the shared files and the series, by name and digest. */
function vocabularyDigest({ files }: RawFolder): string {
  return files
    .filter(({ name }) => !name.includes('/') || name.startsWith('series/'))
    .map(({ name, digest }) => `${name} ${digest}`)
    .sort()
    .join('\n');
}

function isUnchanged(known: { digest: string } | undefined, { digest }: RawFile): boolean {
  return known !== undefined && known.digest === digest;
}

function holds(known: KeptFact, file: RawFile, evidence: EvidenceStore): boolean {
  return (
    isUnchanged(known, file) &&
    known.asked.every(([page, digest]) => (evidence.recordOf(page)?.digest ?? '') === digest)
  );
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
