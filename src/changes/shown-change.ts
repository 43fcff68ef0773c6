import { shown } from '../check/suggest.ts';
import type { Changed } from './fact-change.ts';

/** So many characters stand before the first one that is other, for a reader to find the place. */
const lead = 24;

/**
 * Two texts for a message, each on one line and not too long: whole where both have room, else from shortly before the
 * first character in which they differ, so that they never look the same.
 */
export function shownChange({ from, to }: Changed, most = 80): Changed {
  const [a, b] = [onOneLine(from), onOneLine(to)];
  if (a.length <= most && b.length <= most) return { from: a, to: b };
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const start = same <= lead ? 0 : wholeCharacter(a, same - lead);
  const [cutA, cutB] = [a, b].map((text) => (start === 0 ? text : `…${text.slice(start)}`));
  return { from: shown(cutA, most), to: shown(cutB, most) };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The index, or the one before it where it would cut a character in two. */
function wholeCharacter(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;
}
