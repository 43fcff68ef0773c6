import type { ContentDocument } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import { sourcesOf } from '../check/sourced.ts';
import type { Source } from '../domain/source.ts';
import type { Waiver } from '../domain/waiver.ts';
import { recounted } from './counts-change.ts';
import { sourceChanges, sourceKey, type ListedChange } from './listed-change.ts';
import { withoutThoseOf } from './multiset.ts';
import { newWaivers } from './new-waivers.ts';
import { lastDayOf, noteChanges, type NoteChanges } from './note-changes.ts';
import {
  addedPoint,
  measuresOf,
  holderOf,
  isFromParted,
  paired,
  pointsOf,
  sameValue,
  written,
  type AddedPoint,
  type PlacedPoint,
  type PointPair,
} from './series-points.ts';
import { listedOfSeries, redefinitions, type Redefined } from './series-wording.ts';
import { lostEntries, newEntries, supersededOn, type SupersededEntry } from './superseded-entries.ts';

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
  redefined: Redefined[];
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
    values: pairs.flatMap((pair) => valueChanges(pair, is, since)),
    added: is.filter((point) => !found.has(point.index) && !isFromParted(point, was)).map(addedPoint),
    forgotten: pairs.flatMap(lostEntries),
    superseding: pairs.flatMap(newEntries),
    sources: {
      gone: withoutThoseOf(sources.was, sources.is, sourceKey),
      added: withoutThoseOf(sources.is, sources.was, sourceKey),
    },
    listed: [...listedOfSeries(before.draft, after.draft, pairs), ...sourceChanges(sources.was, sources.is)],
    waivers: newWaivers(before.draft.waivers, after.draft.waivers),
    redefined: [
      ...redefinitions(before.draft, after.draft),
      ...recounted(before.draft, after.draft, pairs, is),
    ],
  };
}

function valueChanges(pair: PointPair, is: readonly PlacedPoint[], since: string | undefined): ValueChange[] {
  const { point: was, period } = pair.then;
  return measuresOf(was).flatMap((measure): ValueChange[] => {
    const now = holderOf(pair, measure, is);
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

function ownSources(series: SeriesDocument): Draft<Source>[] {
  return sourcesOf(series).map(({ source }) => source);
}
