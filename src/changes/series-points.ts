import type { ContentDocument } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import { readQuantity } from '../domain/quantity.ts';
import { pointKeys, type Point } from '../domain/series.ts';

/** A point of a series with its place in it. */
export interface PlacedPoint {
  point: Draft<Point>;
  period: string;
  index: number;
}

/** A point of the base, and the one that stands for it now. */
export interface PointPair {
  then: PlacedPoint;
  now: PlacedPoint | undefined;
}

/** A point that the base has not. */
export interface AddedPoint {
  period: string;
  source: string;
  /** Its values, by measure. */
  values: [measure: string, value: string][];
}

/** The points of a series that have a period. */
export function pointsOf({ draft }: ContentDocument<'series'>): PlacedPoint[] {
  return (draft.points ?? []).flatMap((point, index) =>
    point?.period === undefined ? [] : [{ point, period: point.period, index }],
  );
}

/** Each point of the base with the one for its period and source, else with one for its period. */
export function paired(was: readonly PlacedPoint[], is: readonly PlacedPoint[]): PointPair[] {
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

/**
 * The point that gives a measure's value now: the one that stands for the old point, or, where a point with several
 * measures was parted, another for its period and source.
 */
export function holderOf(
  { then, now }: PointPair,
  measure: string,
  is: readonly PlacedPoint[],
): PlacedPoint | undefined {
  if (now && measure in now.point) return now;
  return is.find((one) => isParted(one, then) && measure in one.point) ?? now;
}

/** Whether all that a point gives stood in the base in a point for its period and source, which was parted since. */
export function isFromParted({ point, period, index }: PlacedPoint, was: readonly PlacedPoint[]): boolean {
  return measuresOf(point).every((measure) =>
    was.some(
      (then) =>
        isParted({ point, period, index }, then) &&
        sameValue(written(then.point[measure]) ?? '', written(point[measure]) ?? ''),
    ),
  );
}

function isParted(now: PlacedPoint, then: PlacedPoint): boolean {
  return now.period === then.period && now.point.source === then.point.source;
}

/** The measures of which a point gives a value. */
export function measuresOf(point: Draft<Point>): string[] {
  return Object.keys(point).filter((key) => !pointKeys.includes(key));
}

/** What there is to say of a point that is new. */
export function addedPoint({ point, period }: PlacedPoint): AddedPoint {
  const values = measuresOf(point).flatMap((key): [string, string][] => {
    const value = written(point[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return { period, source: point.source ?? '', values };
}

/** A value as its file writes it; nothing of what is no value. */
export function written(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}

/** Whether two values are the same, however they are written. */
export function sameValue(a: string, b: string): boolean {
  return a === b || JSON.stringify(readQuantity(a) ?? a) === JSON.stringify(readQuantity(b) ?? b);
}
