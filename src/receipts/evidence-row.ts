import type { EvidenceRecord } from '../domain/evidence-record.ts';

/** An evidence record as the site publishes it: all but the fingerprint, and of the figures only how many. */
export interface EvidenceRow {
  url: string;
  archived: string | null;
  retrieved: string;
  coverage: EvidenceRecord['coverage'];
  words: number;
  figures: number;
  sha256: string;
  extractor: string;
}

/** What is published of an evidence record. */
export function evidenceRow(record: EvidenceRecord): EvidenceRow {
  const { url, archived, retrieved, coverage, words, figures, sha256, extractor } = record;
  return {
    url,
    archived: archived ?? null,
    retrieved,
    coverage,
    words,
    figures: figures.length,
    sha256,
    extractor,
  };
}
