import { countKey, type CountedOtherwise } from '../domain/counted-otherwise.ts';
import { comparePeriods, monthsOf, readPeriod, type Period } from '../domain/period.ts';
import type { PointMark } from '../domain/point-mark.ts';
import { readQuantity, unknownValue, type Quantity } from '../domain/quantity.ts';
import type { Point, Series } from '../domain/series.ts';
import type { LocalizedText } from '../domain/text.ts';

/** One value of one measure, as its table and chart show it. */
export interface SeriesRow {
  period: Period;
  /** Covers less than the other rows do, so that it must not be set beside them unmarked. */
  partial: boolean;
  /** Covers more than the other rows do, as a total of several years does: not to be set beside them unmarked either. */
  longer?: true;
  quantity: Quantity;
  sourceId: string;
  note?: LocalizedText;
  /** What it counts, where that is not what the measure counts. */
  counts?: CountedOtherwise;
  /** What weakens the value. */
  marks?: readonly PointMark[];
  /** What stood there before, oldest first. */
  revisions?: readonly Revision[];
}

/** A value that was revised; without a quantity it had been unknown. */
export interface Revision {
  quantity?: Quantity;
  /** Who gave it. */
  sourceId: string;
  /** The day of the revision, YYYY-MM-DD. */
  date: string;
  note: LocalizedText;
}

/** A period for which the series has no value: a point says that it is unknown, or it lies between the rows. */
export interface Gap {
  period: Period;
  gap: true;
  /** The point that says so. */
  unknown?: Pick<SeriesRow, 'sourceId' | 'note'>;
}

/** How many months the regular periods have, by which the others are judged. */
const regular = [1, 3, 12];

/** The values of one measure, by period. */
export function seriesRows(series: Series, measure: string): SeriesRow[] {
  const rows = series.points.flatMap((point): SeriesRow[] => {
    const period = readPeriod(point.period);
    const written = point[measure];
    if (!period || (typeof written !== 'number' && typeof written !== 'string')) return [];
    const quantity = readQuantity(written);
    if (!quantity) return [];
    const { source: sourceId, note, marks } = point;
    const counts = point.counts?.[measure];
    const revisions = revisionsOf(point, measure);
    return [
      {
        period,
        partial: false,
        quantity,
        sourceId,
        ...(note && { note }),
        ...(counts && { counts }),
        ...(marks && { marks }),
        ...(revisions.length > 0 && { revisions }),
      },
    ];
  });
  const whole = usualMonths(rows);
  return rows
    .map((row) => ({
      ...row,
      partial: monthsOf(row.period) < whole,
      ...(monthsOf(row.period) > whole && { longer: true as const }),
    }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether two values count the same thing, so that they may be compared. */
export function countAlike(a: Pick<SeriesRow, 'counts'>, b: Pick<SeriesRow, 'counts'>): boolean {
  return countKey(a.counts) === countKey(b.counts);
}

function revisionsOf({ source, supersedes = [] }: Point, measure: string): Revision[] {
  return supersedes.flatMap((entry) => {
    const written = entry[measure];
    if (typeof written !== 'number' && typeof written !== 'string') return [];
    const quantity = readQuantity(written);
    const sourceId = entry.source ?? source;
    return [{ sourceId, date: entry.date, note: entry.note, ...(quantity && { quantity }) }];
  });
}

/** The periods of which a point of the series says that the value of a measure is unknown. */
export function unknownRows(series: Series, measure: string): Gap[] {
  return series.points.flatMap((point): Gap[] => {
    const period = readPeriod(point.period);
    if (!period || point[measure] !== unknownValue) return [];
    const { source: sourceId, note } = point;
    return [{ period, gap: true, unknown: { sourceId, ...(note && { note }) } }];
  });
}

/**
 * The rows and the unknown periods with a gap for each year without any value between the first and the last; for each quarter or month where
 * the series has no whole years.
 */
export function withGaps(rows: readonly SeriesRow[], unknown: readonly Gap[] = []): (SeriesRow | Gap)[] {
  const held = [...rows, ...unknown].sort((a, b) => comparePeriods(a.period, b.period));
  const first = held[0];
  if (!first) return [];
  const end = held.map(({ period }) => period.to).reduce((a, b) => (a > b ? a : b));
  const gaps = periodsBetween(first.period.from, end, usualMonths(rows))
    .filter((unit) => !held.some(({ period }) => period.from <= unit.to && period.to >= unit.from))
    .map((period): Gap => ({ period, gap: true }));
  return [...held, ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether the period is one calendar year, however it is written. */
export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** How many months the periods have that are the measure of the others. */
function usualMonths(rows: readonly SeriesRow[]): number {
  const months = rows.map(({ period }) => monthsOf(period));
  const longest = Math.max(...months.filter((count) => regular.includes(count)));
  if (longest > 0) return longest;
  // Some months are never the measure of the others, even where the series has nothing else.
  return Math.max(12, Math.min(...months));
}

function periodsBetween(from: string, to: string, usual: number): Period[] {
  const months = usual < 12 ? usual : 12;
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const periods: Period[] = [];
  for (let month = Math.floor(monthOf(from) / months) * months; month <= monthOf(to); month += months) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const text = {
      12: year,
      3: `${year}-Q${Math.floor((month % 12) / 3) + 1}`,
      1: `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
    }[months];
    periods.push(readPeriod(text as string) as Period);
  }
  return periods;
}
