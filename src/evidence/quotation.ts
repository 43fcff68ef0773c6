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
      /** What stands in square brackets and not in the source; left out where there is nothing. */
      insertions?: string[];
      /** About how many words of the source two of its parts have between them, at most; left out where there is one part. */
      skipped?: number;
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
const anyBracketed = new RegExp(bracketed, 'g');
const anyInsertion = new RegExp(insertion, 'g');
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
  const text = withRaisedDigits(quotation);
  const place = placeOf(text, fingerprint);
  if (place) return { kind: 'proved', ...place };
  for (const { parts } of readingsOf(text)) return failureOf(parts, fingerprint);
  throw new Error('a quotation has one reading at least');
}

/** Whether a source holds a quotation; quicker than `prove`, which also tells what is wrong. */
export function isProved(quotation: string, fingerprint: Fingerprint): boolean {
  return !isTooLong(quotation) && placeOf(withRaisedDigits(quotation), fingerprint) !== undefined;
}

/** Whether a quotation has more words than are held against a source. */
export function isTooLong(quotation: string): boolean {
  // A word has one character at least: most quotations need not be counted.
  return quotation.length > mostQuotationWords && normalWords(quotation).length > mostQuotationWords;
}

/**
 * A quotation in which raised digits are words where no footnote mark stands: by themselves, or behind a digit, of which
 * they would make another number. So are the marks between two digits no part of a number.
 */
function withRaisedDigits(quotation: string): string {
  if (!raised.test(quotation)) return quotation;
  return quotation
    .replace(/(?<=^|[\s\p{Nd}])[²³¹⁰⁴-⁹]+/gu, (digits) => ` ${digits.normalize('NFKC')} `)
    .replace(/(?<=\p{Nd})[*†‡]+(?=\p{Nd})/gu, ' ');
}
const raised = /[²³¹⁰⁴-⁹†‡*]/u;

/** Where a quotation is in its source, and what it takes to read it so. */
type Place = Omit<Extract<Proof, { kind: 'proved' }>, 'kind'>;

function placeOf(quotation: string, fingerprint: Fingerprint): Place | undefined {
  for (const { parts, insertions } of readingsOf(quotation)) {
    const place = placeOfParts(parts, fingerprint);
    if (place) return { ...place, ...(insertions.length > 0 && { insertions }) };
  }
  return undefined;
}

/** A way to read a quotation: as its parts, with the insertions that are none of them. */
interface Reading {
  parts: string[];
  insertions: string[];
}

/** The readings of a quotation: first the one whose failure is told to the author. */
function* readingsOf(quotation: string): Generator<Reading> {
  for (const text of [quotation, ...withoutHyphens(quotation)]) {
    const insertions = [...text.replace(anyBracketed, ' ').matchAll(anyInsertion)].map(
      ([inserted]) => inserted,
    );
    yield { parts: text.split(omission).map((part) => part.replace(anyInsertion, ' ')), insertions };
    if (!omission.test(text) && insertions.length === 0) continue;
    yield { parts: [text], insertions: [] };
    yield { parts: text.split(bracketed), insertions: [] };
    yield { parts: text.split(new RegExp(`${omission.source}|${insertion.source}`)), insertions };
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

function placeOfParts(parts: readonly string[], fingerprint: Fingerprint): Place | undefined {
  let from = 0;
  let first: number | undefined;
  let skipped: number | undefined;
  for (const { words } of wordsOfParts(parts)) {
    if (words.length < shortestQuotation) return undefined;
    const at = indexOfWindows(fingerprint, fingerprintOf(words), from);
    if (at < 0) return undefined;
    if (first === undefined) first = at;
    else skipped = Math.max(skipped ?? 0, at - from - windowWords + 1);
    from = at + words.length - windowWords + 1;
  }
  return first === undefined ? undefined : { at: first, ...(skipped !== undefined && { skipped }) };
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
