import { comparePeriods, isPartialYear, readPeriod, type Period } from '../domain/period.ts';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import type { Series } from '../domain/series.ts';
import type { LocalizedText } from '../domain/text.ts';

/** One value of one measure, as its table and chart show it. */
export interface SeriesRow {
  period: Period;
  /** Covers less than the other rows do, so that it must not be set beside them unmarked. */
  partial: boolean;
  quantity: Quantity;
  sourceId: string;
  note?: LocalizedText;
}

/** A period between the rows for which the series has no value. */
export interface Gap {
  period: Period;
  gap: true;
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
    const { source: sourceId, note } = point;
    return [{ period, partial: false, quantity, sourceId, ...(note && { note }) }];
  });
  const whole = longestLength(rows);
  return rows
    .map((row) => ({ ...row, partial: lengthOf(row.period) < whole }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/**
 * The rows with a gap for each year without any value between the first and the last; for each quarter or month where
 * the series has no whole years.
 */
export function withGaps(rows: readonly SeriesRow[]): (SeriesRow | Gap)[] {
  const first = rows[0];
  if (!first) return [];
  const end = rows.map(({ period }) => period.to).reduce((a, b) => (a > b ? a : b));
  const gaps = periodsBetween(first.period.from, end, longestLength(rows))
    .filter((unit) => !rows.some(({ period }) => period.from <= unit.to && period.to >= unit.from))
    .map((period): Gap => ({ period, gap: true }));
  return [...rows, ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
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
