import { isWholeYear, type SeriesRow } from './series-rows.ts';

/** The change from one whole year to the next. */
export interface Change {
  from: SeriesRow;
  difference: number;
  /** The difference as a share of the earlier value; nothing when that is 0. */
  share?: number;
  /** One of the two years carries a note that a reader must see beside the change. */
  noted: boolean;
}

/** What may be said of a measure in words. */
export interface Findings {
  /** The last whole year, else the last row there is. */
  last: SeriesRow;
  /** Every row for its period, itself included: more than one where sources differ. */
  rivals: SeriesRow[];
  /** Rows of part of a year come after `last`. */
  lastIsNotNewest: boolean;
  change?: Change;
  /** The whole year with the highest value, and how many whole years it was compared with, itself included. */
  highest?: { row: SeriesRow; years: number };
  /** The rows that must not be compared with whole ones. */
  partial: SeriesRow[];
}

/**
 * Reads out of the rows of one measure what the figures themselves bear out. A change is stated only between exact values
 * of consecutive whole years; a highest year only among three or more, all exact, when one stands alone at the top. A year
 * with two values is compared with nothing: which of them to take is not ours to choose.
 */
export function findingsIn(rows: readonly SeriesRow[]): Findings | undefined {
  const newest = rows.at(-1);
  if (!newest) return undefined;
  const years = rows.filter(({ period }) => isWholeYear(period));
  const last = years.at(-1) ?? newest;
  const change = years.length > 1 ? changeTo(last, years) : undefined;
  const highest = highestOf(years);
  return {
    last,
    rivals: rows.filter(({ period }) => period.from === last.period.from && period.to === last.period.to),
    lastIsNotNewest: last !== newest && newest.period.from > last.period.to,
    ...(change && { change }),
    ...(highest && { highest }),
    partial: rows.filter(({ partial }) => partial),
  };
}

function changeTo(last: SeriesRow, years: readonly SeriesRow[]): Change | undefined {
  const year = (row: SeriesRow) => Number(row.period.from.slice(0, 4));
  const before = years.filter((row) => year(row) === year(last) - 1);
  const same = years.filter((row) => year(row) === year(last));
  const [from] = before;
  if (!from || before.length > 1 || same.length > 1 || ![from, last].every(isExact)) return undefined;
  const difference = last.quantity.value - from.quantity.value;
  const share = difference / from.quantity.value;
  const noted = [from, last].some(({ note, marks, revisions }) => note ?? marks ?? revisions);
  return { from, difference, ...(from.quantity.value !== 0 && { share }), noted };
}

function highestOf(years: readonly SeriesRow[]): Findings['highest'] {
  if (years.length < 3 || !years.every(isExact)) return undefined;
  if (new Set(years.map(({ period }) => period.from)).size < years.length) return undefined;
  const top = Math.max(...years.map(({ quantity }) => quantity.value));
  const [row, ...others] = years.filter(({ quantity }) => quantity.value === top);
  return row && others.length === 0 ? { row, years: years.length } : undefined;
}

function isExact({ quantity }: SeriesRow): boolean {
  return quantity.qualifier === 'exact';
}
