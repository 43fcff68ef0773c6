import { pageOf } from '../../domain/web-address.ts';
import type { EvidenceStore, HeldEvidence } from '../../evidence/evidence-store.ts';
import { judge, type Judgement } from '../check.ts';
import type { FactFile, SomeDocument } from '../content.ts';
import { judgeFile } from '../judge-file.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { readContent } from '../read/read-content.ts';
import { rules } from '../rules.ts';
import type { Found } from '../waive.ts';
import type { KeptEvidence, KeptFact, KeptResults } from './kept-results.ts';

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

  const diagnostics = judge(content, (file, document, shared) => {
    const known = vocabulary === before.vocabulary ? before.facts.get(file.path) : undefined;
    if (known && holds(known, file, content.evidence)) {
      facts.set(file.path, known);
      return known.found.flatMap(([code, finding]) => {
        const rule = ruleOf.get(code);
        return rule ? [{ rule, finding }] : [];
      });
    }
    if (isUnchanged(before.evidence.get(file.path), file)) return [];
    const asked = new NotedEvidence(content.evidence);
    const found = judgeFile(file, document, { ...shared, evidence: asked });
    if (found.length > 0) notSilent.add(file.path);
    const kept = keptFact(file, document, found, asked);
    if (kept) facts.set(file.path, kept);
    return found;
  });

  const evidence = keptEvidence(content.evidence, before, notSilent);
  return { content, diagnostics, kept: { vocabulary, facts, evidence } };
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
    isUnchanged(known, file) && known.asked.every(([page, digest]) => evidence.digestOf(page) === digest)
  );
}

/** What to keep of a file: something when it is a sound fact file that has a digest. */
function keptFact(
  { digest }: RawFile,
  document: SomeDocument | undefined,
  found: readonly Found[],
  { asked }: NotedEvidence,
): KeptFact | undefined {
  if (digest === undefined || document?.kind !== 'fact') return undefined;
  const { data, body } = document as FactFile;
  if (!data || !body) return undefined;
  return {
    digest,
    fact: data,
    found: found.map(({ rule, finding }) => [rule.code, finding]),
    asked: [...asked],
  };
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

/** The evidence, with a note of what was asked for. */
class NotedEvidence implements HeldEvidence {
  readonly asked = new Map<string, string>();
  readonly #store: EvidenceStore;

  constructor(store: EvidenceStore) {
    this.#store = store;
  }

  of(url: string | undefined) {
    if (url !== undefined && URL.canParse(url)) {
      const page = pageOf(url);
      this.asked.set(page, this.#store.digestOf(page));
    }
    return this.#store.of(url);
  }
}
