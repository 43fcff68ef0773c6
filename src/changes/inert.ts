/** What writes over a terminal, turns a line round or cannot be seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * An author's text as a code span of Markdown, on one line. Every forge shows what stands in one as it is: no link,
 * image, HTML, mention, issue number or emoji comes of it.
 * @param most how many characters of it are shown
 */
export function inert(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(invisible, '\u{FFFD}')
    .trim();
  const characters = [...line];
  const short = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
  if (short === '') return '(nothing)';
  const longest = Math.max(0, ...(short.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(short) ? ' ' : '';
  return `${fence}${padding}${short}${padding}${fence}`;
}
