import type { EvidenceRecord } from '../../domain/evidence-record.ts';
import { decodeFingerprint, type Fingerprint } from '../fingerprint.ts';

/** What is different between a record and one that was made later of the same source. */
export interface Comparison {
  /** Of the bytes, when they differ. */
  sha256?: { was: string; is: string };
  extractor?: { was: string; is: string };
  words: { was: number; is: number };
  figures: { added: string[]; removed: string[] };
  fingerprintDiffers: boolean;
  /** The share of the record's fingerprint that the later one still holds, from 0 to 1. */
  remaining: number;
}

/** Holds a later record of a source against the one that is kept. */
export function compareRecords(kept: EvidenceRecord, later: EvidenceRecord): Comparison {
  return {
    ...(kept.sha256 !== later.sha256 && { sha256: { was: kept.sha256, is: later.sha256 } }),
    ...(kept.extractor !== later.extractor && { extractor: { was: kept.extractor, is: later.extractor } }),
    words: { was: kept.words, is: later.words },
    figures: {
      added: later.figures.filter((figure) => !kept.figures.includes(figure)),
      removed: kept.figures.filter((figure) => !later.figures.includes(figure)),
    },
    fingerprintDiffers: kept.fingerprint !== later.fingerprint,
    remaining: share(decodeFingerprint(kept.fingerprint), decodeFingerprint(later.fingerprint)),
  };
}

/**
 * Whether the source still bears out what is kept of it. The bytes of a page differ at each retrieval, by an
 * advertisement's number or a date in its foot, so the text decides. Of a record that was made of an excerpt, or of a
 * file that somebody saved, all passages must be there still: what stands around them was never kept.
 */
export function isSame(kept: EvidenceRecord, found: Comparison): boolean {
  if (kept.coverage === 'excerpt' || !kept.response) {
    return found.remaining === 1 && found.figures.removed.length === 0;
  }
  const { figures, fingerprintDiffers, words } = found;
  return !fingerprintDiffers && words.was === words.is && figures.added.length + figures.removed.length === 0;
}

/**
 * The share of `kept` that stands in `later`. A window counts with its neighbour before or behind it: two windows make
 * 32 bits, which hardly ever meet by chance, and one makes 16, of which a long text holds a good part by chance.
 */
function share(kept: Fingerprint, later: Fingerprint): number {
  if (kept.length === 0) return 1;
  if (kept.length === 1) return later.includes(kept[0] as number) ? 1 : 0;
  const pairs = new Set(Array.from(later, (_, at) => pairAt(later, at)));
  const stands = Array.from(kept, (_, at) => at + 1 < kept.length && pairs.has(pairAt(kept, at)));
  return stands.filter((stand, at) => stand || stands[at - 1]).length / kept.length;
}

/** A window and the one behind it as one number; the last has none behind it, which no pair equals. */
function pairAt(fingerprint: Fingerprint, at: number): number {
  const behind = fingerprint[at + 1];
  return behind === undefined ? -1 : (fingerprint[at] as number) * 0x1_0000 + behind;
}
