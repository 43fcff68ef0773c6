import { pageOf } from '../../domain/web-address.ts';
import type { EvidenceStore, HeldEvidence } from '../../evidence/evidence-store.ts';
import type { FactFile, SomeDocument, Vocabulary } from '../content.ts';
import { judgeFile } from '../judge-file.ts';
import type { RawFile } from '../read/raw-file.ts';
import type { Found } from '../waive.ts';
import type { KeptFact } from './kept-results.ts';

/** What was found in one file by itself, and what of it can be kept. */
export interface NotedJudgement {
  found: Found[];
  /** Something when it is a sound fact file that has a digest. */
  kept: KeptFact | undefined;
}

/** Makes a digest of a text: equal digests, equal texts. */
export type DigestOf = (text: string) => string;

/** Judges one file by itself, and takes note of the evidence that is asked for on the way. */
export function judgeNoted(
  file: RawFile,
  document: SomeDocument | undefined,
  vocabulary: Vocabulary,
  { evidence, digestOf }: { evidence: EvidenceStore; digestOf: DigestOf },
): NotedJudgement {
  const noted = new NotedEvidence(evidence);
  const found = judgeFile(file, document, { ...vocabulary, evidence: noted });
  if (file.digest === undefined || document?.kind !== 'fact') return { found, kept: undefined };
  const { data, body, text, markdown } = document as FactFile;
  if (!data || !body) return { found, kept: undefined };
  const kept: KeptFact = {
    digest: file.digest,
    front: digestOf(text.slice(0, text.length - markdown.length)),
    waives: data.waivers !== undefined,
    fact: data,
    found: found.map(({ rule, finding }) => [rule.code, finding]),
    asked: [...noted.asked].flat(),
  };
  return { found, kept };
}

/** The evidence, with a note of what was asked for. */
class NotedEvidence implements HeldEvidence {
  readonly asked = new Map<string, string>();
  readonly #store: EvidenceStore;

  constructor(store: EvidenceStore) {
    this.#store = store;
  }

  of(url: string | undefined) {
    const record = url === undefined ? undefined : this.#store.recordOf(url);
    if (record) this.asked.set(record.page, record.digest ?? '');
    else if (url !== undefined && URL.canParse(url)) this.asked.set(pageOf(url), '');
    return this.#store.of(url);
  }
}
