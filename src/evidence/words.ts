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

/**
 * The words of a text in their normal form: how quotations and sources alike become words.
 *
 * In this order: soft hyphens and invisible characters go; a word broken by a hyphen at the end of a line is joined;
 * footnote marks go (raised digits, daggers and asterisks, and a number in square brackets); Unicode NFKC, which takes
 * ligatures apart and makes every kind of space one; lower case; curly apostrophes become straight. A word is then a
 * run of letters, marks and digits, with an apostrophe between letters and a point or comma between digits inside it
 * (after Unicode Standard Annex 29). In scripts without spaces between words each character is a word: Han, Hiragana,
 * Katakana, Thai, Lao, Khmer, Myanmar. All else, quotation marks and dashes included, only parts words.
 */
export function normalWords(text: string): string[] {
  return (
    text
      .replace(takenOut, '')
      .normalize('NFKC')
      .toLowerCase()
      // A sigma at the end of a word has a form of its own, which capitals do not show.
      .replaceAll('ς', 'σ')
      .replace(/[‘’ʼ＇]/g, "'")
      .match(wordPattern) ?? []
  );
}
