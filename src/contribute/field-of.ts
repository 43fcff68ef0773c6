import type { FactFile } from '../check/content.ts';
import type { Diagnostic, Place } from '../check/diagnostic.ts';
import type { Path } from '../check/read/yaml-text.ts';
import { missingKeyWords } from '../check/rules/missing-key.ts';
import { issuesOf } from '../check/schema-issue.ts';

/** A field of the form and the place at which its part of the file begins. */
interface FieldPlace {
  field: string;
  place: Place;
}

/** The keys whose values are lists of mappings: each item has fields of its own. */
const lists = ['sources', 'appearances', 'history', 'waivers'];

/**
 * The field of the form that a diagnostic of a fact file is about, as a path with dots and indexes from 0: `claim`,
 * `sources.0.url`, `topics`, `body`; empty when it is about another file or the whole of this one.
 */
export function fieldOf(diagnostic: Diagnostic, file: FactFile): string {
  if (diagnostic.file !== file.path) return '';
  // A key that is missing stands nowhere.
  const missing = issuesOf(file as never, 'missing-key').find(
    ({ path }) => diagnostic.code === 'missing-key' && diagnostic.message === missingKeyWords(path),
  );
  if (missing) return missing.path.join('.');
  if (diagnostic.line >= file.bodyLine && file.bodyLine > 1) return 'body';
  return placesOf(file).findLast(({ place }) => !isBefore(diagnostic, place))?.field ?? '';
}

function placesOf(file: FactFile): FieldPlace[] {
  const { value } = file;
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, part]) => fieldsIn(key, part))
    .map((path) => ({ field: path.join('.'), place: file.atKey(path) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function fieldsIn(key: string, part: unknown): Path[] {
  const below = (path: Path, value: unknown): Path[] =>
    typeof value === 'object' && value !== null ? Object.keys(value).map((name) => [...path, name]) : [];
  if (!lists.includes(key) || !Array.isArray(part))
    return [[key], ...(Array.isArray(part) ? [] : below([key], part))];
  return [[key], ...part.flatMap((item, index) => [[key, index], ...below([key, index], item)])];
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
