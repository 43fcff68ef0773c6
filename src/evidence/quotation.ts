import {
  findWindows,
  fingerprintOf,
  indexOfWindows,
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

/** An omission in brackets, and one without them, which can also be the source's own. */
const bracketed = /\[\s*(?:…|\.\.\.)\s*\]/;
const omission = new RegExp(`${bracketed.source}|…|\\.{3}`);
/** An insertion by whoever quotes. */
const insertion = /\[[^\]]*\]/;
/** A hyphen that a source can have had at the end of a line, where its record joins the word. */
const hyphen = /(?<=\p{L})[-\u2010\u2011](?=\p{Ll})/u;
/** More hyphens than this are taken away one at a time or all at once, and not in every combination. */
const mostCombined = 4;
/** More hyphens than this are taken away all at once only: each reading is held against the whole source. */
const mostSingly = 8;
/** A quotation of more words is held against no source: it would hold up the check, and is no quotation any more. */
export const mostQuotationWords = 1_000;
/** How many windows are compared to tell how far a wrong quotation is right; then the best that was found is told. */
const mostCompared = 20_000_000;

/**
 * Holds a quotation against the fingerprint of a source. It is proved when one of its readings is there: its literal
 * words, since a source can have ellipses and brackets of its own; or the parts between `[…]` or `…`, each of which must
 * be in the source, in this order. What stands in square brackets is then the quoting author's: the words around it must
 * follow one another in the source, or, where it stands for words of the source, be parts of their own.
 *
 * A record joins a word that is parted at the end of a line, so that "well-" above "known" is one word in it: of a
 * quotation that is not found so, the readings without some of its hyphens are tried too.
 *
 * A quotation that is too long is not looked for: none of it is found.
 */
export function prove(quotation: string, fingerprint: Fingerprint): Proof {
  if (isTooLong(quotation))
    return { kind: 'not-found', matched: '', broke: normalWords(quotation)[0] ?? '', side: 'after' };
  const place = placeOf(quotation, fingerprint);
  if (place !== undefined) return { kind: 'proved', at: place };
  for (const parts of readingsOf(quotation)) return failureOf(parts, fingerprint);
  throw new Error('a quotation has one reading at least');
}

/** Whether a source holds a quotation; quicker than `prove`, which also tells what is wrong. */
export function isProved(quotation: string, fingerprint: Fingerprint): boolean {
  return !isTooLong(quotation) && placeOf(quotation, fingerprint) !== undefined;
}

/** Whether a quotation has more words than are held against a source. */
export function isTooLong(quotation: string): boolean {
  // A word has one character at least: most quotations need not be counted.
  return quotation.length > mostQuotationWords && normalWords(quotation).length > mostQuotationWords;
}

/** Index in the source of the first word of a quotation that is there. */
function placeOf(quotation: string, fingerprint: Fingerprint): number | undefined {
  for (const parts of readingsOf(quotation)) {
    const place = placeOfParts(parts, fingerprint);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The readings of a quotation, each as its parts: first the one whose failure is told to the author. */
function* readingsOf(quotation: string): Generator<string[]> {
  for (const text of [quotation, ...withoutHyphens(quotation)]) {
    const without = (part: string) => part.replace(new RegExp(insertion, 'g'), ' ');
    yield text.split(omission).map(without);
    if (!omission.test(text) && !insertion.test(text)) continue;
    yield [text];
    yield text.split(bracketed);
    yield text.split(new RegExp(`${omission.source}|${insertion.source}`));
  }
}

/** The quotation without some of its hyphens. */
function* withoutHyphens(quotation: string): Generator<string> {
  const [first = '', ...rest] = quotation.split(new RegExp(hyphen, 'gu'));
  if (rest.length === 0) return;
  const marks = [...quotation.matchAll(new RegExp(hyphen, 'gu'))].map(([mark]) => mark);
  const without = (isGone: (at: number) => boolean) =>
    rest.reduce((text, part, at) => text + (isGone(at) ? '' : marks[at]) + part, first);
  if (rest.length > mostCombined) {
    yield without(() => true);
    if (rest.length > mostSingly) return;
    for (let gone = 0; gone < rest.length; gone += 1) yield without((at) => at === gone);
  } else {
    for (let set = 1; set < 1 << rest.length; set += 1) yield without((at) => (set & (1 << at)) !== 0);
  }
}

/** The words of each part; a quotation may begin or end with an omission, which leaves a part without any. */
function wordsOfParts(parts: readonly string[]): { part: string; words: string[] }[] {
  const all = parts.map((part) => ({ part: part.trim(), words: normalWords(part) }));
  const some = all.filter(({ words }) => words.length > 0);
  return some.length > 0 ? some : all.slice(0, 1);
}

function placeOfParts(parts: readonly string[], fingerprint: Fingerprint): number | undefined {
  let from = 0;
  let first: number | undefined;
  for (const { words } of wordsOfParts(parts)) {
    if (words.length < shortestQuotation) return undefined;
    const at = indexOfWindows(fingerprint, fingerprintOf(words), from);
    if (at < 0) return undefined;
    first ??= at;
    from = at + words.length - windowWords + 1;
  }
  return first;
}

/** Why parts that are not all there in order are not: the first of them that is too short, or not found. */
function failureOf(parts: readonly string[], fingerprint: Fingerprint): Proof {
  const all = wordsOfParts(parts);
  let from = 0;
  for (const { part, words } of all) {
    if (words.length < shortestQuotation)
      return { kind: 'too-short', part, words: words.length, needed: shortestQuotation };
    const wanted = fingerprintOf(words);
    const at = indexOfWindows(fingerprint, wanted, from);
    if (at < 0) return notFound(words, wanted, fingerprint);
    from = at + wanted.length;
  }
  return { kind: 'too-short', part: '', words: 0, needed: shortestQuotation };
}

/** The longest stretch of a quotation that is in the source, and the word at which it breaks. */
function notFound(words: readonly string[], wanted: Fingerprint, fingerprint: Fingerprint): Proof {
  let start = 0;
  let windows = 0;
  let left = mostCompared;
  for (let from = 0; from + windows < wanted.length && left > 0; from += 1) {
    const { length, compared } = findWindows(fingerprint, wanted.subarray(from), left);
    if (length > windows) [start, windows] = [from, length];
    left -= compared;
  }
  const end = windows === 0 ? 0 : start + windows + windowWords - 1;
  const matched = words.slice(start, end).join(' ');
  return end < words.length
    ? { kind: 'not-found', matched, broke: words[end] as string, side: 'after' }
    : { kind: 'not-found', matched, broke: words[start - 1] ?? '', side: 'before' };
}
