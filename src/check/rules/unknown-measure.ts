import { pointKeys } from '../../domain/series.ts';
import { supersededKeys } from '../../domain/superseded.ts';
import { unknownInCharts } from '../charts-in-text.ts';
import type { ContentDocument } from '../content.ts';
import type { Path } from '../read/yaml-text.ts';
import type { Finding, Rule } from '../rule.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownMeasure: Rule = {
  code: 'unknown-measure',
  severity: 'error',
  summary:
    'Every point gives a value of at least one measure of its series, and of no other; a chart in a text names one of them.',
  *fact(fact, vocabulary) {
    for (const { at, word, known } of unknownInCharts(fact, vocabulary, 'measure')) {
      const message = `measure is "${shown(word)}"; the series has: ${listed(known)}.`;
      yield { at, message, ...didYouMean(word, known) };
    }
  },
  *document(document) {
    if (document.kind !== 'series') return;
    const known = Object.keys(document.draft.measures ?? {});
    const value = document.value as { measures?: unknown; points?: unknown } | undefined;
    for (const { path, word } of sumsOf(value?.measures)) {
      if (known.includes(word)) continue;
      const message = `"${shown(word)}" is no measure of this series; known: ${listed(known)}.`;
      yield { at: document.at(path), message, ...didYouMean(word, known) };
    }
    for (const [index, point] of listOf(value?.points)) {
      yield* judged(document, point, ['points', index], [...known, ...pointKeys], pointKeys);
      yield* countsNothing(document, point, index, known);
      for (const [at, entry] of listOf(point['supersedes'])) {
        const path = ['points', index, 'supersedes', at];
        yield* judged(document, entry, path, [...known, ...supersededKeys], supersededKeys);
      }
    }
  },
};

/** What a point, or an entry of what it supersedes, names that is no measure; and that it names none. */
function* judged(
  document: ContentDocument<'series'>,
  item: Record<string, unknown>,
  path: Path,
  known: readonly string[],
  own: readonly string[],
): Generator<Finding> {
  const values = Object.keys(item).filter((key) => !own.includes(key));
  for (const key of values.filter((key) => !known.includes(key))) {
    const message = `"${shown(key)}" is no measure of this series; known: ${listed(known)}.`;
    yield { at: document.atKey([...path, key]), message, ...didYouMean(key, known) };
  }
  if (values.length > 0) return;
  const measures = known.filter((key) => !own.includes(key));
  yield { at: document.at(path), message: `this point has no value; measures: ${listed(measures)}.` };
}

/** What a point says of the count of a measure that it gives no value of. */
function* countsNothing(
  document: ContentDocument<'series'>,
  point: Record<string, unknown>,
  index: number,
  measures: readonly string[],
): Generator<Finding> {
  const { counts } = point;
  if (typeof counts !== 'object' || counts === null) return;
  const given = measures.filter((measure) => measure in point);
  for (const key of Object.keys(counts).filter((key) => !given.includes(key))) {
    const message = `"${shown(key)}" is no measure that this point gives; it gives ${listed(given)}.`;
    yield { at: document.atKey(['points', index, 'counts', key]), message, ...didYouMean(key, given) };
  }
}

function listOf(value: unknown): [number, Record<string, unknown>][] {
  return (Array.isArray(value) ? [...value.entries()] : []).filter(
    (entry): entry is [number, Record<string, unknown>] => typeof entry[1] === 'object' && entry[1] !== null,
  );
}

/** Every measure that another is the sum of, and where it is named. */
function sumsOf(measures: unknown): { path: Path; word: string }[] {
  if (typeof measures !== 'object' || measures === null) return [];
  return Object.entries(measures).flatMap(([id, measure]) => {
    const sum: unknown = (measure as { sum_of?: unknown } | null)?.sum_of;
    const words: unknown[] = Array.isArray(sum) ? sum : [];
    return words.flatMap((word, at) =>
      typeof word === 'string' ? [{ path: ['measures', id, 'sum_of', at], word }] : [],
    );
  });
}
