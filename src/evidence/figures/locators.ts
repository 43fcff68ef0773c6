/** Words for the parts of a document, with their short forms; in capitals or not. */
const parts =
  'pages?|pp?\\.|halaman|hlm\\.?|muka\\s+surat|chapters?|bab|sections?|sec\\.|ss?\\.|seksyen|subsections?|paragraphs?|paras?\\.?|perenggan|clauses?|fasal|tables?|jadual|figs?\\.|rajah|charts?|slides?|footnotes?|nota\\s+kaki|appendix|appendices|lampiran|annex(?:es)?|volumes?|vol\\.|jilid|line|baris|item|perkara|article|artikel|rule|regulation|peraturan|question|soalan|step|langkah|exhibit|ekshibit';
/** Words of what has a number for its name, which have a capital letter then. */
const numbered =
  'Act|Akta|Figure|Article|Order|Perintah|Bill|Resolution|Protocol|Protokol|HTTP|Error|Port|Version|Versi|Level|Tier|Flight|Room|Bilik|Route|Windows|Android|iOS|Phase|Fasa|Part|Bahagian|Schedule|Circular|Pekeliling';
const locator = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${inAnyCase(parts)})|(?<![\\p{L}\\p{N}])(?:${numbered}))\\s*(?:[Nn]o\\.?\\s*|[Bb]il(?:angan)?\\.?\\s*)?\\(?$`,
  'u',
);

/**
 * Whether a number is the place of something in a document, or the name of a law or the like: "page 45", "Act 709".
 * @param digits a whole number as it stands in the text
 * @param before the text before it, some words at least
 */
export function isLocator(digits: string, before: string): boolean {
  return /^\d{1,4}$/.test(digits) && /[\p{L}.(]\s*$/u.test(before) && locator.test(before);
}

/** The same alternatives, each also with a capital letter and in capitals. */
function inAnyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())])
    .join('|');
}
