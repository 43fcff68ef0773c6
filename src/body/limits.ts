/**
 * What a body may hold at most, so that no shape of it keeps the parser busy for long: some shapes cost it the square
 * of their length. The limits lie far above any real fact-check (the longest known claim has 35,308 characters).
 */
export const bodyLimits = [
  { what: 'characters', most: 100_000, count: (text: string) => text.length },
  { what: 'opening square brackets', most: 2_000, count: (text: string) => occurrences(text, '[') },
  { what: 'lines', most: 5_000, count: (text: string) => occurrences(text, '\n') + 1 },
  { what: 'table bars', most: 5_000, count: (text: string) => occurrences(text, '|') },
  { what: 'backquotes', most: 2_000, count: (text: string) => occurrences(text, '`') },
  { what: 'asterisks and underscores', most: 2_000, count: emphasisMarks },
  { what: 'tildes', most: 2_000, count: (text: string) => occurrences(text, '~') },
  { what: 'levels of quotation or lists in one line', most: 20, count: deepestNesting },
  { what: 'spaces at the start of a line', most: 60, count: deepestIndent },
] as const;

/** The first limit that the text goes over, with what it holds; nothing when it keeps them all. */
export function exceededLimit(text: string): { what: string; most: number; found: number } | undefined {
  for (const { what, most, count } of bodyLimits) {
    const found = count(text);
    if (found > most) return { what, most, found };
  }
  return undefined;
}

function emphasisMarks(text: string): number {
  return occurrences(text, '*') + occurrences(text, '_');
}

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function deepestNesting(text: string): number {
  const marker = /(?:>|[-+*]|\d{1,9}[.)])/g;
  return deepest(
    text,
    /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/,
    (start) => start.match(marker)?.length ?? 0,
  );
}

function deepestIndent(text: string): number {
  return deepest(text, /^[ \t]+/, (start) => start.length);
}

function deepest(text: string, pattern: RegExp, depth: (start: string) => number): number {
  let most = 0;
  for (const line of text.split('\n')) {
    const start = pattern.exec(line)?.[0];
    if (start !== undefined) most = Math.max(most, depth(start));
  }
  return most;
}
