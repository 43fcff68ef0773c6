import { cutText } from './cut-text.ts';

/** A space of no width. */
const gap = '\u200B';

/**
 * A text from a pull request, made fit to be said by us: it keeps headings, lists, tables and emphasis, and loses what
 * would speak to people or lead them away. Whoever sends the pull request can have written all of it.
 *
 * HTML and comments are shown as written, nobody is mentioned, nothing is a link or an image, and what is too long is cut
 * at a line.
 */
export function plainComment(text: string): string {
  const inert = text
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('](', ']&#40;')
    .replaceAll('][', ']&#91;')
    .replaceAll(']:', ']&#58;')
    .replace(/^(\s*)\[/gm, '$1&#91;')
    // A forge looks for names, numbers and addresses in the rendered text too, where an entity is the sign itself.
    .replaceAll('@', `@${gap}`)
    .replaceAll('://', `:${gap}//`)
    .replace(/\bwww(?=\.)/gi, `$&${gap}`)
    .replace(/(?:#|\bGH-)(?=\d)/gi, `$&${gap}`);
  return cutText(inert, 'The rest is in the log of the check.');
}
