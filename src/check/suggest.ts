import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, when it is near enough to be what was meant: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  // A long word is a sentence in the wrong place; measuring it against every id would take its time for nothing.
  if (word.length > 100) return undefined;
  const found = closest(word.toLowerCase(), known);
  const near = distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(found.length / 3));
  return near || sortedLetters(word) === sortedLetters(found) ? found : undefined;
}

/** The letters in a fixed order: two words that differ only by a slip such as `titel` for `title` have the same. */
function sortedLetters(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}

/** `Did you mean "refuted"?`, when a known word is near. */
export function didYouMean(word: string, known: readonly string[]): { suggestion: string } | undefined {
  const found = nearest(word, known);
  return found === undefined ? undefined : { suggestion: `Did you mean "${found}"?` };
}

/** Words for a message: all of a few, the first of many. */
export function listed(words: readonly string[], most = 8): string {
  if (words.length === 0) return 'none';
  return words.length > most
    ? `${words.slice(0, most).join(', ')} … (${words.length} in all)`
    : words.join(', ');
}

/** A stretch of the author's text for a message: on one line, and not too long. */
export function shown(value: unknown, most = 80): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
