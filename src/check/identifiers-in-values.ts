import type { FactFile } from './content.ts';
import type { ReadIdentifier } from './identifiers-of-fact.ts';
import { personalIdentifiersIn } from './personal-identifiers.ts';

/** What a value that holds an identifier has: an at sign, or as many digits as a phone number. */
const mayHold = /@|\d(?:[^\p{L}\d]{0,6}\d){6}/u;

/**
 * The personal identifiers that stand in the values of the front matter and in none of its lines as they are written:
 * escapes of YAML, the ends of lines and unusual digits hide them, and readers of the page see them whole.
 */
export function identifiersInValues(fact: FactFile, countries: readonly string[]): ReadIdentifier[] {
  return [...stringsIn(fact.value, [])].flatMap(([path, written]) => {
    const value = written.normalize('NFKC').replaceAll('\n', ' ');
    if (!mayHold.test(value) || fact.text.includes(value)) return [];
    const { line, column } = fact.at(path);
    const lines = { first: line, last: lastLineOf(fact, line) };
    return personalIdentifiersIn(value, countries).map(({ kind, index, length }) => ({
      kind,
      text: value.slice(index, index + length),
      start: { line, column },
      end: { line: lines.last, column: 1 },
      lines,
    }));
  });
}

/** Every text in plain data with its path, but for those of waivers, which repeat what they waive. */
export function* stringsIn(
  value: unknown,
  path: readonly (string | number)[],
): Generator<[typeof path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    if (path.length === 0 && key === 'waivers') continue;
    yield* stringsIn(part, [...path, isList ? Number(key) : key]);
  }
}

/** The last line that can belong to a value: those that follow it are set in. */
function lastLineOf(fact: FactFile, first: number): number {
  const lines = fact.text.split('\n');
  let last = first;
  while (last < lines.length && /^(?:\s|$)/.test(lines[last] ?? 'x')) last += 1;
  return last;
}
