import { spaceless } from '../words.ts';

/** Scripts that write words without spaces between them, so that a letter beside a digit says nothing. */
const unspaced = new RegExp(`[${spaceless}\\p{Script=Hangul}ー々]`, 'u');
const letter = /\p{L}/u;
/** A name that a letter and a hyphen end: "Covid-19". */
const hyphened = /\p{L}[-‐‑–]$/u;
/** A number of digits only. */
const bare = /^\d{1,3}$/;
/** Numbers of networks and dimensions: "5G", "3D". */
const single = /^[GD](?![\p{L}\p{N}])/u;
/** Letters and more digits, as in "3in1" and in the names that machines give. */
const mixed = /^\p{L}{1,4}\d/u;
const ordinal = /^(?:st|nd|rd|th)\b/iu;
const decade = /^0s\b/;

/**
 * Whether digits are part of a name, and count nothing: "MH17", "Covid-19", "5G"; or tell a place in an order: "40th".
 * @param digits as they stand in the text, with what groups them
 * @param before the text before them, one word at least
 * @param after the text behind them
 */
export function isInName(digits: string, before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  if (letter.test(last) && !unspaced.test(last)) return true;
  if (/^\d+$/.test(digits) && mixed.test(after) && !unspaced.test(after[0] ?? '')) return true;
  if (bare.test(digits) && hyphened.test(before) && !unspaced.test(before.at(-2) ?? '')) return true;
  if (/^\d$/.test(digits) && single.test(after)) return true;
  return /^\d+$/.test(digits) && (ordinal.test(after) || decade.test(`${digits.at(-1)}${after}`));
}
