import type { Draft } from '../check/read/salvage.ts';
import type { Series } from '../domain/series.ts';
import type { Changed } from './fact-change.ts';
import { listedChanges, type ListedChange } from './listed-change.ts';
import { sameWords } from './same-words.ts';
import { measuresOf, type PointPair } from './series-points.ts';

/** A key of a series whose words are others, which changes what its values mean. */
export interface Redefined extends Changed {
  key: string;
  path: readonly (string | number)[];
}

/** What else is other in a series, its sources aside, and needs no note. */
export function listedOfSeries(
  was: Draft<Series>,
  is: Draft<Series>,
  pairs: readonly PointPair[],
): ListedChange[] {
  return [...listedNotes(was.notes, is.notes), ...listedMeasures(was, is), ...pairs.flatMap(listedOfPoint)];
}

function listedOfPoint({ then: { point: was, period }, now }: PointPair): ListedChange[] {
  if (!now) return [];
  const measures = measuresOf(now.point).filter((key) => !(key in was));
  return listedChanges(
    was,
    now.point,
    ['source', 'note', 'marks', ...measures],
    (key) => `${key} of ${period}`,
  );
}

function listedMeasures(was: Draft<Series>, is: Draft<Series>): ListedChange[] {
  const ids = Object.keys({ ...was.measures, ...is.measures });
  const [before, after] = [was, is].map(({ measures = {} }) => ({ measures: Object.keys(measures) }));
  return [
    ...listedChanges(before, after, ['measures']),
    ...ids.flatMap((id) =>
      listedChanges(was.measures?.[id], is.measures?.[id], ['sum_of'], (key) => `${key} of ${id}`),
    ),
  ];
}

function listedNotes(
  was: Readonly<Record<string, unknown>> = {},
  is: Readonly<Record<string, unknown>> = {},
): ListedChange[] {
  return listedChanges(was, is, Object.keys({ ...was, ...is }), (locale) => `notes.${locale}`);
}

/** What it counts, who counts and in what, and the names of these, where the words are others. */
export function redefinitions(was: Draft<Series>, is: Draft<Series>): Redefined[] {
  const texts = (['title', 'definition'] as const).flatMap((key) =>
    Object.keys(was[key] ?? {}).map((locale) => [key, locale]),
  );
  const measures = Object.entries(was.measures ?? {}).flatMap(([id, measure]) => [
    ['measures', id, 'unit'],
    ...Object.keys(measure?.label ?? {}).map((locale) => ['measures', id, 'label', locale]),
  ]);
  return [['counted_by'], ...texts, ...measures].flatMap((path) => {
    const [from, to] = [textAt(was, path), textAt(is, path)];
    if (from === undefined || to === undefined || sameWords(from, to)) return [];
    return [{ key: path.join('.'), path, from, to }];
  });
}

function textAt(series: Draft<Series>, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | undefined)?.[key],
    series,
  );
  return typeof found === 'string' ? found : undefined;
}
