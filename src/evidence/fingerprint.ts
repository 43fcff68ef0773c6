import { windowHash } from './window-hash.ts';

/**
 * A fingerprint proves that a text holds a quotation, without holding the text.
 *
 * It is the ordered hashes of all windows of four words, each 16 bits of its words joined by spaces. A quotation of n words has n − 3 windows, which must stand in the fingerprint one after another.
 *
 * How sure that is. Random words pass with a probability of about N · 2^(−16 (n − 3)) in a source of N words: for the
 * shortest quotation, six words, and a long article of 2,000 words, 2,000 · 2^−48 = 7 · 10^−12. A quotation that is
 * right but for one word inside it fails in two to four windows, so passes with at most 2^−32; one that is right but
 * for its very first or last word fails in one window, so passes with 2^−16 = 1.5 · 10^−5.
 *
 * Why not more bits. Whoever knows three words of the source can guess the fourth and see whether the window fits. With
 * 16 bits a list of 65,536 words has one wrong guess that fits beside the right one, at each step; the guesses multiply
 * and the text does not come out. More bits would single out the right word, and the fingerprint would be a copy.
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

/** Where windows stand in a fingerprint. */
export interface Found {
  /** Index of the first window, which is that of its first word in the source. */
  at: number;
  /** How many windows in a row are there; all of them when the quotation is proved. */
  length: number;
}

/**
 * The first place at or after window `from` where all of `wanted` stands; else the place where the longest part of it
 * from its beginning does, which tells how far a wrong quotation is right.
 */
export function findWindows(fingerprint: Fingerprint, wanted: Fingerprint, from = 0): Found {
  let best: Found = { at: from, length: 0 };
  for (let at = from; at < fingerprint.length; at += 1) {
    let length = 0;
    while (length < wanted.length && fingerprint[at + length] === wanted[length]) length += 1;
    if (length > best.length) best = { at, length };
    if (length === wanted.length) break;
  }
  return best;
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
