import anyAscii from 'any-ascii';

/**
 * An id made of any text in any script: transliterated to ASCII, lower case, words joined by hyphens, cut at a word's
 * end to at most `most` characters. Empty when nothing of the text can be written in ASCII.
 */
export function slugOf(text: string, most = 60): string {
  const words =
    anyAscii(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, most) : `${slug}-${word}`;
    if (longer.length > most) break;
    slug = longer;
  }
  return slug;
}
