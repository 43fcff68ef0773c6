/** The dashes of Unicode, and the minus sign. */
const dash = /[\u058A\u05BE\u2010-\u2015\u2212\u2E3A\u2E3B\u301C\u3030\u30A0\uFE31\uFE32\uFE58\uFE63]/g;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;

/**
 * A text with each dash, space and full-width character as the one on a keyboard that readers take it for. It has the
 * same length, so that what is found in it stands in the same place of the text.
 */
export function plainCharacters(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text;
  return text
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(dash, '-')
    .replace(space, ' ');
}
