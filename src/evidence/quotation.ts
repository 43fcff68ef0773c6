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
  | { kind: 'proved'; /** Index of its first word in the source. */ at: number }
  | {
      kind: 'too-short';
      /** The part that is too short, and how many words it has and needs. */ part: string;
      words: number;
      needed: number;
    }
  | {
      kind: 'not-found';
      /** The words that were found, from the beginning of the part that broke. */ matched: string;
      /** The word at which it broke. */ broke: string;
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
    if (found.length < wanted.length) return notFound(words, found.length);
    first ??= found.at;
    from = found.at + words.length - windowWords + 1;
  }
  return first === undefined
    ? { kind: 'too-short', part: '', words: 0, needed: shortestQuotation }
    : { kind: 'proved', at: first };
}

function notFound(words: readonly string[], windows: number): Proof {
  const good = windows === 0 ? 0 : windows + windowWords - 1;
  return {
    kind: 'not-found',
    matched: words.slice(0, good).join(' '),
    broke: words[good] ?? words.at(-1) ?? '',
  };
}
