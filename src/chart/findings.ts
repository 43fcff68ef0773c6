import { monthsOf } from '../domain/period.ts';
import { borneOutChange, type BorneOutChange } from './borne-out-change.ts';
import { countAlike, isWholeYear, type SeriesRow } from './series-rows.ts';

/** The change from one whole year to the next. */
export interface Change extends BorneOutChange {
  from: SeriesRow;
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
  /** The rows that must not be compared with whole ones: those of less, and those of more. */
  partial: SeriesRow[];
  longer: SeriesRow[];
  /** The rows that count something else than the measure does. */
  otherwise: SeriesRow[];
}

/**
 * Reads out of the rows of one measure what the figures themselves bear out. A change is stated only between exact values
 * of consecutive whole years that count the same; a highest year only among three or more such, all exact, when one stands
 * alone at the top. A year with two values is compared with nothing: which of them to take is not ours to choose. Where
 * there are no calendar years, other spans of twelve months are the whole years.
 */
export function findingsIn(rows: readonly SeriesRow[]): Findings | undefined {
  const newest = rows.at(-1);
  if (!newest) return undefined;
  const calendar = rows.filter(({ period }) => isWholeYear(period));
  const years = calendar.length > 0 ? calendar : rows.filter(({ period }) => monthsOf(period) === 12);
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
    longer: rows.filter(({ longer }) => longer),
    otherwise: rows.filter(({ counts }) => counts),
  };
}

function changeTo(last: SeriesRow, years: readonly SeriesRow[]): Change | undefined {
  const yearBefore = `${Number(last.period.from.slice(0, 4)) - 1}${last.period.from.slice(4)}`;
  const before = years.filter(({ period }) => period.from === yearBefore);
  const same = years.filter(({ period }) => period.from === last.period.from);
  const [from] = before;
  if (!from || before.length > 1 || same.length > 1 || ![from, last].every(isExact)) return undefined;
  if (!countAlike(from, last)) return undefined;
  const change = borneOutChange(from.quantity, last.quantity);
  if (!change) return undefined;
  const noted = [from, last].some(({ note, marks, revisions }) => note ?? marks ?? revisions);
  return { from, ...change, noted };
}

function highestOf(years: readonly SeriesRow[]): Findings['highest'] {
  const [first] = years;
  if (!first || years.length < 3 || !years.every(isExact)) return undefined;
  if (!years.every((row) => countAlike(row, first))) return undefined;
  if (new Set(years.map(({ period }) => period.from)).size < years.length) return undefined;
  const top = Math.max(...years.map(({ quantity }) => quantity.value));
  const [row, ...others] = years.filter(({ quantity }) => quantity.value === top);
  return row && others.length === 0 ? { row, years: years.length } : undefined;
}

function isExact({ quantity }: SeriesRow): boolean {
  return quantity.qualifier === 'exact';
}
