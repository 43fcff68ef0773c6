import type { Draft } from '../check/read/salvage.ts';
import type { Point } from '../domain/series.ts';
import type { Superseded } from '../domain/superseded.ts';
import { lastDayOf } from './note-changes.ts';
import { sameWords } from './same-words.ts';
import { sameValue, written, type PointPair } from './series-points.ts';

/** What a point says of a value that it replaced; the index is that of the point. */
export interface SupersededEntry {
  period: string;
  index: number;
  /** Its place in what the point supersedes. */
  at: number;
  entry: Draft<Superseded>;
}

/** The last day on which a point says, and did not say in the base, that this value stood in its place. */
export function supersededOn(
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

/** What the point says of values that it replaced, and did not say in the base. */
export function newEntries({ then: { point: was, period }, now }: PointPair): SupersededEntry[] {
  const known = supersededBy(was);
  return (now?.point.supersedes ?? []).flatMap((entry, at) =>
    now && entry && !known.some((old) => stillSays(old, entry))
      ? [{ period, index: now.index, at, entry }]
      : [],
  );
}

/** What the point said of values that it replaced, and no longer says. */
export function lostEntries({ then: { point, period }, now }: PointPair): Omit<SupersededEntry, 'at'>[] {
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
