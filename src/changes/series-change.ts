import type { ContentDocument } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import { sourcesOf } from '../check/sourced.ts';
import { readQuantity } from '../domain/quantity.ts';
import { pointKeys, type Point, type Series } from '../domain/series.ts';
import type { Source } from '../domain/source.ts';
import type { Superseded } from '../domain/superseded.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Changed } from './fact-change.ts';
import { listedChanges, sourceChanges, sourceKey, type ListedChange } from './listed-change.ts';
import { withoutThoseOf } from './multiset.ts';
import { newWaivers } from './new-waivers.ts';
import { lastDayOf, noteChanges, type NoteChanges } from './note-changes.ts';
import { sameWords } from './same-words.ts';

type SeriesDocument = ContentDocument<'series'>;

/** A value of a series that is other than it was, or given no more. */
export interface ValueChange {
  period: string;
  measure: string;
  from: string;
  /** The value now; nothing when the point or the measure is gone. */
  to?: string;
  /** Index of the point in the series as it stands; nothing when it is gone. */
  index?: number;
  /** Whether the point itself says since the base that this value was superseded, on a day that can be. */
  superseded: boolean;
  /** The day on which the point says that it was superseded, where that is too early to account for the change. */
  supersededTooEarly?: string;
}

/** A point that the base has not. */
export interface AddedPoint {
  period: string;
  source: string;
  /** Its values, by measure. */
  values: [measure: string, value: string][];
}

/** What a point says of a value that it replaced; the index is that of the point. */
export interface SupersededEntry {
  period: string;
  index: number;
  /** Its place in what the point supersedes. */
  at: number;
  entry: Draft<Superseded>;
}

/** A series that is in the base and in the folder, and what is other in it. */
export interface SeriesChange {
  before: SeriesDocument;
  after: SeriesDocument;
  notes: NoteChanges;
  values: ValueChange[];
  added: AddedPoint[];
  /** What points said in the base of a value that they replaced, and no longer say. */
  forgotten: Omit<SupersededEntry, 'at'>[];
  /** What points say of a value that they replaced, and did not say in the base. */
  superseding: SupersededEntry[];
  sources: { gone: Draft<Source>[]; added: Draft<Source>[] };
  /** What else is other, and needs no note. */
  listed: ListedChange[];
  /** Exceptions from the check that the base does not make. */
  waivers: Draft<Waiver>[];
  /** What it counts, who counts and in what, and the names of these: keys whose words are others. */
  redefined: (Changed & { key: string; path: readonly string[] })[];
}

interface PlacedPoint {
  point: Draft<Point>;
  period: string;
  index: number;
}

/** Whether a series can be compared: one that cannot be read says nothing, and accuses nobody. */
export function isReadable({ problems, value }: SeriesDocument): boolean {
  return problems.length === 0 && typeof value === 'object' && value !== null;
}

/**
 * Compares two versions of a series, point by point; what either of them has in a wrong form is passed over.
 * @param lastDay the day on which the base last changed it, which counts where it has no note yet
 */
export function compareSeries(before: SeriesDocument, after: SeriesDocument, lastDay?: string): SeriesChange {
  const [was, is] = [pointsOf(before), pointsOf(after)];
  const pairs = paired(was, is);
  const found = new Set(pairs.map(({ now }) => now?.index));
  const since = lastDayOf((before.draft.history ?? []).map((note) => note?.date)) ?? lastDay;
  const sources = { was: ownSources(before), is: ownSources(after) };
  return {
    before,
    after,
    notes: noteChanges(before.draft.history, after.draft.history, since),
    values: pairs.flatMap(({ then, now }) => valueChanges(then, now, since)),
    added: is.filter(({ index }) => !found.has(index)).map(addedPoint),
    forgotten: pairs.flatMap(({ then, now }) => lostEntries(then, now)),
    superseding: pairs.flatMap(({ then, now }) => newEntries(then, now)),
    sources: {
      gone: withoutThoseOf(sources.was, sources.is, sourceKey),
      added: withoutThoseOf(sources.is, sources.was, sourceKey),
    },
    listed: [
      ...localized('notes', before.draft.notes, after.draft.notes),
      ...listedMeasures(before.draft, after.draft),
      ...pairs.flatMap(({ then, now }) => listedOfPoint(then, now)),
      ...sourceChanges(sources.was, sources.is),
    ],
    waivers: newWaivers(before.draft.waivers, after.draft.waivers),
    redefined: redefinitions(before.draft, after.draft),
  };
}

function pointsOf({ draft }: SeriesDocument): PlacedPoint[] {
  return (draft.points ?? []).flatMap((point, index) =>
    point?.period === undefined ? [] : [{ point, period: point.period, index }],
  );
}

/** Each point of the base with the one for its period and source, else with one for its period. */
function paired(was: readonly PlacedPoint[], is: readonly PlacedPoint[]) {
  const taken = new Set<PlacedPoint>();
  const pairing = (key: (point: PlacedPoint) => string) => {
    const left = Map.groupBy(
      is.filter((one) => !taken.has(one)),
      key,
    );
    return (then: PlacedPoint) => {
      const found = left.get(key(then))?.shift();
      if (found) taken.add(found);
      return found;
    };
  };
  const bySource = pairing(({ point, period }) => `${period} ${point.source}`);
  const exact = was.map((then) => ({ then, now: bySource(then) }));
  const byPeriod = pairing(({ period }) => period);
  return exact.map(({ then, now }) => ({ then, now: now ?? byPeriod(then) }));
}

function valueChanges(
  { point: was, period }: PlacedPoint,
  now: PlacedPoint | undefined,
  since: string | undefined,
): ValueChange[] {
  return Object.keys(was)
    .filter((key) => !pointKeys.includes(key))
    .flatMap((measure): ValueChange[] => {
      const [from, to] = [written(was[measure]), written(now?.point[measure])];
      if (from === undefined || (to !== undefined && sameValue(from, to))) return [];
      const day = now && supersededOn(was, now.point, measure, from);
      const isTooEarly = day !== undefined && day < (since ?? '');
      return [
        {
          period,
          measure,
          from,
          ...(to !== undefined && { to }),
          ...(now && { index: now.index }),
          superseded: day !== undefined && !isTooEarly,
          ...(isTooEarly && { supersededTooEarly: day }),
        },
      ];
    });
}

/** The last day on which a point says, and did not say in the base, that this value stood in its place. */
function supersededOn(
  was: Draft<Point>,
  is: Draft<Point>,
  measure: string,
  value: string,
): string | undefined {
  const known = supersededBy(was);
  const saying = supersededBy(is).filter((entry) => {
    const before = written(entry[measure]);
    const isNew = !known.some((old) => stillSays(old, entry));
    return isNew && before !== undefined && sameValue(before, value);
  });
  return lastDayOf(saying.map(({ date }) => date));
}

function newEntries(
  { point: was, period }: PlacedPoint,
  now: PlacedPoint | undefined,
): SeriesChange['superseding'] {
  const known = supersededBy(was);
  return (now?.point.supersedes ?? []).flatMap((entry, at) =>
    now && entry && !known.some((old) => stillSays(old, entry))
      ? [{ period, index: now.index, at, entry }]
      : [],
  );
}

function addedPoint({ point, period }: PlacedPoint): AddedPoint {
  const values = Object.keys(point)
    .filter((key) => !pointKeys.includes(key))
    .flatMap((key): [string, string][] => {
      const value = written(point[key]);
      return value === undefined ? [] : [[key, value]];
    });
  return { period, source: point.source ?? '', values };
}

function listedOfPoint({ point: was, period }: PlacedPoint, now: PlacedPoint | undefined): ListedChange[] {
  if (!now) return [];
  const measures = Object.keys(now.point).filter((key) => !pointKeys.includes(key) && !(key in was));
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

/** A publisher's text that changed in some languages. */
function localized(
  what: string,
  was: Readonly<Record<string, unknown>> = {},
  is: Readonly<Record<string, unknown>> = {},
): ListedChange[] {
  return listedChanges(was, is, Object.keys({ ...was, ...is }), (locale) => `${what}.${locale}`);
}

function ownSources(series: SeriesDocument): Draft<Source>[] {
  return sourcesOf(series).map(({ source }) => source);
}

function lostEntries(
  { point, period }: PlacedPoint,
  now: PlacedPoint | undefined,
): SeriesChange['forgotten'] {
  if (!now) return [];
  const still = supersededBy(now.point);
  return supersededBy(point)
    .filter((entry) => !still.some((other) => stillSays(entry, other)))
    .map((entry) => ({ period, index: now.index, entry }));
}

/** Whether an entry says what an earlier one said; it may say it in further languages. */
function stillSays(was: Draft<Superseded>, is: Draft<Superseded>): boolean {
  const { note: reasons = {}, ...facts } = was;
  return (
    Object.entries(facts).every(([key, value]) => String(is[key]) === String(value)) &&
    Object.entries(reasons).every(([locale, reason]) => sameWords(reason ?? '', is.note?.[locale] ?? ''))
  );
}

/** What a point says of the values that it replaced. */
function supersededBy(point: Draft<Point>): Draft<Superseded>[] {
  return (point.supersedes ?? []).filter((entry) => entry !== undefined);
}

function written(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}

function sameValue(a: string, b: string): boolean {
  return a === b || JSON.stringify(readQuantity(a) ?? a) === JSON.stringify(readQuantity(b) ?? b);
}

function redefinitions(was: Draft<Series>, is: Draft<Series>): SeriesChange['redefined'] {
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
