import { windowHash } from './window-hash.ts';

/**
 * A fingerprint proves that a text holds a quotation, without holding a sentence of the text.
 *
 * It is the ordered hashes of all windows of four words, each 16 bits of its words joined by spaces. A quotation of n
 * words has n − 3 windows, which must stand in the fingerprint one after another.
 *
 * How sure that is. Random words pass with a probability of about N · 2^(−16 (n − 3)) in a source of N words: for the
 * shortest quotation, six words, and a long article of 2,000 words, 2,000 · 2^−48 = 7 · 10^−12. A quotation that is
 * right but for one word inside it fails in two to four windows, so passes with at most 2^−32; one that is right but
 * for its very first or last word fails in one window, so passes with 2^−16 = 1.5 · 10^−5. A quotation with omissions,
 * insertions or hyphens has several readings (quotation.ts), and passes wrongly at most as many times as often: up to
 * four for each set of its hyphens that is taken away, and there are at most 16 such sets, so up to 64.
 *
 * What it keeps back, and what it does not. It gives no word away by itself. But it answers: whoever knows three words
 * in a row can try the words of a list as the fourth, and see which of them fit the next window. Of D words, D / 65,536
 * wrong ones fit by chance beside the right one. With a list of 20,000 that is 0.3, so that wrong guesses soon find no
 * word that goes on from them, and the right ones go on; somebody with a good list can so guess much of a text back, word
 * by word. (One who tried it on an article of 650 words had 383 of them.) That lies in the matter: what proves that single
 * words stand in an order answers everybody who asks for each word. Fewer bits would let more wrong guesses go on, and as
 * many more wrong quotations pass; more bits would answer each guess for sure, whatever the list. A publisher to whom
 * this is too much keeps excerpts: their records answer for the passages that are quoted, and for nothing else.
 */
export const windowWords = 4;

/** A quotation needs this many words at least, or characters in scripts without spaces between words. */
export const shortestQuotation = 6;

/** A text's windows in order, by their hashes. */
export type Fingerprint = Uint16Array;

/** Hashes of the windows of the words, in order; none for fewer words than a window has. */
export function fingerprintOf(words: readonly string[]): Fingerprint {
  const windows = new Uint16Array(Math.max(0, words.length - windowWords + 1));
  for (let at = 0; at < windows.length; at += 1) {
    windows[at] = windowHash(words.slice(at, at + windowWords).join(' '));
  }
  return windows;
}

/**
 * The first place at or after window `from` where all of `wanted` stands; -1 when there is none. It never goes back in
 * the fingerprint (Knuth, Morris and Pratt), so that windows that repeat cost no more than others.
 */
export function indexOfWindows(fingerprint: Fingerprint, wanted: Fingerprint, from = 0): number {
  const first = wanted[0] as number;
  let borders: Uint32Array | undefined;
  let length = 0;
  for (let at = from; at < fingerprint.length; at += 1) {
    if (length === 0) {
      at = fingerprint.indexOf(first, at);
      if (at < 0) return -1;
    }
    while (length > 0 && fingerprint[at] !== wanted[length])
      length = (borders ??= bordersOf(wanted))[length - 1] as number;
    if (fingerprint[at] === wanted[length]) length += 1;
    if (length === wanted.length) return at - length + 1;
  }
  return -1;
}

/** For each beginning of the windows, the length of the longest shorter beginning that it ends with. */
function bordersOf(windows: Fingerprint): Uint32Array {
  const borders = new Uint32Array(windows.length);
  let length = 0;
  for (let at = 1; at < windows.length; at += 1) {
    while (length > 0 && windows[at] !== windows[length]) length = borders[length - 1] as number;
    if (windows[at] === windows[length]) length += 1;
    borders[at] = length;
  }
  return borders;
}

/** Where windows stand in a fingerprint. */
export interface Found {
  /** Index of the first window, which is that of its first word in the source. */
  at: number;
  /** How many windows in a row are there; all of them when the quotation is proved. */
  length: number;
  /** What it took to find that, in windows compared one by one; searching for one is quicker. */
  compared: number;
}

/** Windows that are searched for one in the time in which one is compared, at a low estimate. */
const searchedAtOnce = 16;

/**
 * The first place where all of `wanted` stands; else the place where the longest part of it from its beginning does,
 * which tells how far a wrong quotation is right. When more than `most` windows would have to be compared, the best
 * place that was found until then.
 */
export function findWindows(fingerprint: Fingerprint, wanted: Fingerprint, most = Infinity): Found {
  const first = wanted[0] as number;
  let best = { at: 0, length: 0 };
  let compared = Math.ceil(fingerprint.length / searchedAtOnce);
  for (let at = fingerprint.indexOf(first); at >= 0; at = fingerprint.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && fingerprint[at + length] === wanted[length]) length += 1;
    compared += length;
    if (length > best.length) best = { at, length };
    if (length === wanted.length || compared >= most) break;
  }
  return { ...best, compared };
}

/** Writes a fingerprint as base64 of its hashes, low byte first. */
export function encodeFingerprint(fingerprint: Fingerprint): string {
  return btoa(Array.from(fingerprint, (hash) => String.fromCharCode(hash & 0xff, hash >>> 8)).join(''));
}

/** Reads what `encodeFingerprint` wrote. Throws for what is no base64. */
export function decodeFingerprint(text: string): Fingerprint {
  const bytes = atob(text);
  const fingerprint = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < fingerprint.length; at += 1) {
    fingerprint[at] = bytes.charCodeAt(2 * at) | (bytes.charCodeAt(2 * at + 1) << 8);
  }
  return fingerprint;
}
