import { comparePeriods, isPartialYear, readPeriod, type Period } from '../domain/period.ts';
import type { PointMark } from '../domain/point-mark.ts';
import { readQuantity, unknownValue, type Quantity } from '../domain/quantity.ts';
import type { Point, Series } from '../domain/series.ts';
import type { LocalizedText } from '../domain/text.ts';

/** One value of one measure, as its table and chart show it. */
export interface SeriesRow {
  period: Period;
  /** Covers less than the other rows do, so that it must not be set beside them unmarked. */
  partial: boolean;
  quantity: Quantity;
  sourceId: string;
  note?: LocalizedText;
  /** What weakens the value. */
  marks?: readonly PointMark[];
  /** What stood there before, oldest first. */
  revisions?: readonly Revision[];
}

/** A value that was revised; without a quantity it had been unknown. */
export interface Revision {
  quantity?: Quantity;
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

/** How long the regular periods are. Whole years count as a year, however many. */
const lengths = { month: 1, quarter: 2, year: 3 } as const;

/** The values of one measure, by period. */
export function seriesRows(series: Series, measure: string): SeriesRow[] {
  const rows = series.points.flatMap((point): SeriesRow[] => {
    const period = readPeriod(point.period);
    const written = point[measure];
    if (!period || (typeof written !== 'number' && typeof written !== 'string')) return [];
    const quantity = readQuantity(written);
    if (!quantity) return [];
    const { source: sourceId, note, marks } = point;
    const revisions = revisionsOf(point, measure);
    return [
      {
        period,
        partial: false,
        quantity,
        sourceId,
        ...(note && { note }),
        ...(marks && { marks }),
        ...(revisions.length > 0 && { revisions }),
      },
    ];
  });
  const whole = longestLength(rows);
  return rows
    .map((row) => ({ ...row, partial: lengthOf(row.period) < whole }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function revisionsOf({ supersedes = [] }: Point, measure: string): Revision[] {
  return supersedes.flatMap((entry) => {
    const written = entry[measure];
    if (typeof written !== 'number' && typeof written !== 'string') return [];
    const quantity = readQuantity(written);
    return [{ date: entry.date, note: entry.note, ...(quantity && { quantity }) }];
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
  const gaps = periodsBetween(first.period.from, end, longestLength(rows))
    .filter((unit) => !held.some(({ period }) => period.from <= unit.to && period.to >= unit.from))
    .map((period): Gap => ({ period, gap: true }));
  return [...held, ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether the period is one calendar year, however it is written. */
export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function lengthOf(period: Period): number {
  if (isPartialYear(period)) return 0;
  return period.kind === 'interval' ? lengths.year : lengths[period.kind];
}

function longestLength(rows: readonly SeriesRow[]): number {
  // An interval of months is never the measure of the others, even where the series has nothing else.
  return Math.max(...rows.map(({ period }) => lengthOf(period))) || lengths.year;
}

function periodsBetween(from: string, to: string, length: number): Period[] {
  const months = length === lengths.year ? 12 : length === lengths.quarter ? 3 : 1;
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
