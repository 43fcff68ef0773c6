/**
 * Roughly the words that a page shows. It goes over the page once and never back: a hostile page is full of beginnings
 * without an end, each of which a regular expression would follow to the end of the page.
 */
export function visible(source: string): string {
  const lowerCase = source.toLowerCase();
  const shown: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const end = open < 0 ? -1 : endOfTag(lowerCase, open);
    shown.push(source.slice(at, open < 0 ? undefined : open));
    if (end < 0) break;
    at = end;
  }
  return shown.join(' ').replace(/\s+/g, ' ').trim();
}

/** Where a tag ends, or the script or style that it begins; -1 when that is nowhere. */
function endOfTag(lowerCase: string, open: number): number {
  const name = /^<(script|style)\b/.exec(lowerCase.slice(open, open + 8))?.[1];
  const last = name === undefined ? open : lowerCase.indexOf(`</${name}`, open);
  return last < 0 ? -1 : lowerCase.indexOf('>', last) + 1 || -1;
}
