import {
  fingerprintOf,
  findWindows,
  shortestQuotation,
  windowWords,
  type Fingerprint,
} from './fingerprint.ts';
import { normalWords } from './words.ts';

/** What comes of holding a quotation against a source. */
export type Proof =
  | {
      kind: 'proved';
      /** Index of its first word in the source. */
      at: number;
    }
  | {
      kind: 'too-short';
      /** The part that is too short, and how many words it has and needs. */
      part: string;
      words: number;
      needed: number;
    }
  | {
      kind: 'not-found';
      /** The longest stretch of its words that is in the source; empty when no four in a row are. */
      matched: string;
      /** The word beside that stretch that is not there, and on which side of it. */
      broke: string;
      side: 'before' | 'after';
    };

/** An omission, written as an ellipsis or three points, with or without brackets. */
const omission = /\[\s*(?:…|\.\.\.)\s*\]|…|\.{3}/;
/** An insertion by whoever quotes. */
const insertion = /\[[^\]]*\]/;

/**
 * Holds a quotation against the fingerprint of a source. `[…]` and `…` divide it into parts, each of which must be in
 * the source, in this order. What stands in square brackets is the quoting author's: the words around it must follow one
 * another in the source, or, where it stands for words of the source, be parts of their own.
 */
export function prove(quotation: string, fingerprint: Fingerprint): Proof {
  const whole = proveParts(
    quotation.split(omission).map((part) => part.replace(new RegExp(insertion, 'g'), ' ')),
    fingerprint,
  );
  if (whole.kind === 'proved' || !insertion.test(quotation.replace(new RegExp(omission, 'g'), ' ')))
    return whole;
  const divided = proveParts(
    quotation.split(new RegExp(`${omission.source}|${insertion.source}`)),
    fingerprint,
  );
  return divided.kind === 'proved' ? divided : whole;
}

function proveParts(parts: readonly string[], fingerprint: Fingerprint): Proof {
  let from = 0;
  let first: number | undefined;
  for (const part of parts) {
    const words = normalWords(part);
    // A quotation may begin or end with an omission.
    if (words.length === 0 && parts.length > 1) continue;
    if (words.length < shortestQuotation) {
      return { kind: 'too-short', part: part.trim(), words: words.length, needed: shortestQuotation };
    }
    const wanted = fingerprintOf(words);
    const found = findWindows(fingerprint, wanted, from);
    if (found.length < wanted.length) return notFound(words, wanted, fingerprint);
    first ??= found.at;
    from = found.at + words.length - windowWords + 1;
  }
  return first === undefined
    ? { kind: 'too-short', part: '', words: 0, needed: shortestQuotation }
    : { kind: 'proved', at: first };
}

/** The longest stretch of a quotation that is in the source, and the word at which it breaks. */
function notFound(words: readonly string[], wanted: Fingerprint, fingerprint: Fingerprint): Proof {
  let start = 0;
  let windows = 0;
  for (let from = 0; from + windows < wanted.length; from += 1) {
    const { length } = findWindows(fingerprint, wanted.subarray(from));
    if (length > windows) [start, windows] = [from, length];
  }
  const end = windows === 0 ? 0 : start + windows + windowWords - 1;
  const matched = words.slice(start, end).join(' ');
  return end < words.length
    ? { kind: 'not-found', matched, broke: words[end] as string, side: 'after' }
    : { kind: 'not-found', matched, broke: words[start - 1] ?? '', side: 'before' };
}
