import { spaceless } from './words.ts';

/**
 * Links into a page at a passage, as text directives (https://wicg.github.io/scroll-to-text-fragment/): a browser that
 * knows them scrolls to the passage and marks it, another one opens the page. They hold words of the quotation only, so
 * a page that prints other punctuation between its first and its last words is still matched.
 */

/** A quotation of no more words than this is named whole; of a longer one its first and last words. */
export const longestWhole = 8;
/** Words on each side of a range. */
export const wordsOnEachSide = 4;
/** A part of fewer words, beside an omission or insertion, stands in too many places to begin or end a range. */
const shortestSide = 3;

/** Where the author left something out or put something in, and where a block ends: no page has these words in a row. */
const parting = /\[[^\]]*\]|…|\.{3}|\n\s*\n/;
/** A word between spaces without the marks around it; words joined by a hyphen or the like are one, so none is cut. */
const spacedWord = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}])?/gu;
const withoutSpaces = new RegExp(`[${spaceless}]`, 'u');
/** Browsers find words by their dictionaries where none are parted by spaces. One language, whatever the machine's. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The text directive of a quotation without `text=`: its words, or `start,end`. Nothing when no part of it between
 * omissions and insertions has three words.
 */
export function textDirective(quotation: string): string | undefined {
  const parts = quotation
    .toWellFormed()
    .split(parting)
    .map(printedWords)
    .filter(({ words }) => words.length >= shortestSide);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  if (first === last && first.words.length <= longestWhole) return encoded(cut(first, 0));
  return `${encoded(cut(first, 0, wordsOnEachSide))},${encoded(cut(last, -wordsOnEachSide))}`;
}

/** The address of a passage: that of its page with a text directive, behind the fragment that it has already. */
export function passageAddress(url: string, directive: string): string {
  const [page = '', ...rest] = url.split('#');
  const fragment = rest.join('#').split(':~:')[0];
  return `${page}#${fragment}:~:text=${directive}`;
}

/** The first words of a text as printed, at most `most`; with an ellipsis when there are more. */
export function firstWords(text: string, most: number): string {
  const part = printedWords(text);
  const all = text.replace(/\s+/g, ' ').trim();
  const end = part.words[most - 1]?.end ?? text.length;
  return part.words.length > most ? `${text.slice(0, end).replace(/\s+/g, ' ').trim()}…` : all;
}

interface Part {
  text: string;
  words: { start: number; end: number }[];
}

/** The words of a text with their places, as a reader sees words. */
function printedWords(text: string): Part {
  const found = withoutSpaces.test(text)
    ? [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
    : [...text.matchAll(spacedWord)].map(({ 0: segment, index }) => ({ segment, index }));
  return {
    text,
    words: found.map(({ segment, index }) => ({ start: index, end: index + segment.length })),
  };
}

/** The text from one word to before another, counted as `slice` counts, spaces folded. */
function cut({ text, words }: Part, from: number, to?: number): string {
  const chosen = words.slice(from, to);
  return text.slice(chosen[0]?.start, chosen.at(-1)?.end).replace(/\s+/g, ' ');
}

/** Percent-encoded, with the comma, the ampersand and the hyphen, which are signs of the directive itself. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
