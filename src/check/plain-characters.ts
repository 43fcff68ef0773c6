/** Every dash, and the minus sign. */
const dash = /[\p{Pd}\u2212]/gu;
const space = /\p{Zs}/gu;
const fullWidth = /[\uFF01-\uFF5E]/g;

/**
 * A text with each dash, space and full-width character as the one on a keyboard that readers take it for. It has the
 * same length, so that what is found in it stands in the same place of the text.
 */
export function plainCharacters(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text;
  return text
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(dash, (found) => (found.length === 1 ? '-' : found))
    .replace(space, ' ');
}
