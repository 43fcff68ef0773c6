import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { figuresIn } from './figures/figures.ts';
import { encodeFingerprint, fingerprintOf } from './fingerprint.ts';
import { normalWords } from './words.ts';

/** What is known of a source beside its text. */
export type SourceSeen = Omit<EvidenceRecord, 'words' | 'figures' | 'fingerprint'>;

/**
 * The evidence record of a text, or of the passages that were seen of one. The same text gives the same record.
 * @param passages the whole text as one, or each passage of an excerpt by itself, so that none runs into the next
 */
export function makeRecord(seen: SourceSeen, passages: readonly string[]): EvidenceRecord {
  const words = passages.map(normalWords);
  const figures = new Set(passages.flatMap((passage) => figuresIn(passage).map(({ normal }) => normal)));
  return {
    ...seen,
    words: words.reduce((sum, some) => sum + some.length, 0),
    figures: [...figures].sort(compareFigures),
    fingerprint: encodeFingerprint(Uint16Array.from(words.flatMap((some) => [...fingerprintOf(some)]))),
  };
}

/** The order of figures in a record: by their value, and the named ones behind them; 0 for the same. */
export function compareFigures(a: string, b: string): number {
  if (a === b) return 0;
  return Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : 1);
}

/** The keys of a record in the order of its file. */
const keys = [
  ...([
    'url',
    'archived',
    'retrieved',
    'response',
    'sha256',
    'extractor',
    'language',
    'coverage',
    'title',
  ] as const),
  ...(['words', 'figures', 'fingerprint'] as const),
];

/** A record as its file holds it: keys in one order, one line for each, a line break at the end. */
export function formatRecord(record: EvidenceRecord): string {
  const lines = keys
    .filter((key) => record[key] !== undefined)
    .map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(record[key])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
