/**
 * How a text becomes words, for quotations and sources alike.
 *
 * In this order: soft hyphens and invisible characters go; a word broken by a hyphen at the end of a line is joined;
 * footnote marks go (raised digits, daggers and asterisks, and a number in square brackets); Unicode NFKC, which takes
 * ligatures apart and makes every kind of space one; lower case; curly apostrophes become straight. A word is then a
 * run of letters, marks and digits, with an apostrophe between letters and a point or comma between digits inside it
 * (after Unicode Standard Annex 29). In scripts without spaces between words each character is a word: Han, Hiragana,
 * Katakana, Thai, Lao, Khmer, Myanmar. All else, quotation marks and dashes included, only parts words.
 */
export interface Word {
  /** The word in its normal form. */
  normal: string;
  /** Where it begins in the text as it was given, and where it ends. */
  start: number;
  end: number;
}

const spacelessScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
/** The letters of those scripts, for a character class of a pattern with the `u` flag. */
export const spaceless = spacelessScripts.map((script) => `\\p{Script=${script}}`).join('');
const letter = `(?:(?![${spaceless}])[\\p{L}\\p{N}])[\\p{M}]*`;
const wordPattern = new RegExp(
  `[${spaceless}]\\p{M}*|${letter}(?:${letter}|(?<=\\p{L}\\p{M}*)'(?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))*`,
  'gu',
);

/** What is taken out before words are sought; each match is replaced by nothing. */
const takenOut = new RegExp(
  [
    // Soft hyphen, zero-width and direction marks, byte-order mark.
    '[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]',
    // A hyphen at the end of a line, inside a word.
    '(?<=\\p{L})[-\\u2010\\u2011][ \\t]*\\r?\\n\\s*(?=\\p{Ll})',
    // Footnote marks.
    '[\\u00B2\\u00B3\\u00B9\\u2070-\\u2079\\u2020\\u2021*]+',
    '\\[\\d{1,3}\\]',
  ].join('|'),
  'gu',
);

/** The words of a text in order, with the places where they stand in it. */
export function wordsOf(text: string): Word[] {
  const { normal, origin } = normalised(text);
  return [...normal.matchAll(wordPattern)].map((match) => ({
    normal: match[0],
    start: origin[match.index] as number,
    end: (origin[match.index + match[0].length - 1] as number) + 1,
  }));
}

/** The words of a text in their normal form, without their places. */
export function normalWords(text: string): string[] {
  return (
    withoutMarks(text)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’ʼ＇]/g, "'")
      .match(wordPattern) ?? []
  );
}

function withoutMarks(text: string): string {
  return text.replace(takenOut, '');
}

/** The normal form of a text, and for each of its UTF-16 units the place in the text that it comes from. */
function normalised(text: string): { normal: string; origin: number[] } {
  const origin: number[] = [];
  let normal = '';
  const add = (piece: string, from: number) => {
    // NFKC works on a base character and its marks together, so that a piece is never cut between them.
    for (const cluster of piece.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
      const form = cluster[0]
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[‘’ʼ＇]/g, "'");
      normal += form;
      for (let unit = 0; unit < form.length; unit += 1)
        origin.push(from + cluster.index + cluster[0].length - 1);
      origin[origin.length - form.length] = from + cluster.index;
    }
  };
  let from = 0;
  for (const match of text.matchAll(takenOut)) {
    add(text.slice(from, match.index), from);
    from = match.index + match[0].length;
  }
  add(text.slice(from), from);
  return { normal, origin };
}
