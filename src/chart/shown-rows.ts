import { daysBetween } from '../computed/series-chart.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { SeriesChart } from '../domain/series-chart.ts';
import type { Series } from '../domain/series.ts';
import { periodWords } from './period-words.ts';
import { seriesRows, unknownRows, withGaps, type Gap, type SeriesRow } from './series-rows.ts';

/** The values of one measure that a chart shows, by period: those wholly between its `from` and `to`. */
export function rowsBetween(
  series: Series,
  measure: string,
  bounds: Pick<SeriesChart, 'from' | 'to'>,
): SeriesRow[] {
  const { first, last } = daysBetween(bounds);
  // Whether a row covers part of what the others cover is judged in the whole series, whatever is shown of it.
  return seriesRows(series, measure).filter(({ period }) => period.from >= first && period.to <= last);
}

/** The periods that a chart shows and that a point of the series calls unknown. */
export function unknownBetween(
  series: Series,
  measure: string,
  bounds: Pick<SeriesChart, 'from' | 'to'>,
): Gap[] {
  const { first, last } = daysBetween(bounds);
  return unknownRows(series, measure).filter(({ period }) => period.from >= first && period.to <= last);
}

/** The rows with their gaps, and with an empty place for each period of `axis` that they have no row for. */
export function rowsAlong(
  rows: readonly SeriesRow[],
  axis: readonly Period[],
  unknown: readonly Gap[] = [],
): (SeriesRow | Gap)[] {
  const shown = withGaps(rows, unknown);
  const taken = new Set(shown.map(({ period }) => spanKey(period)));
  const empty = axis
    .filter((period) => !taken.has(spanKey(period)))
    .map((period): Gap => ({ period, gap: true }));
  return [...shown, ...empty].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Every period of several measures once, in the order of time: the axis on which all of them can be drawn. */
export function commonAxis(...measures: readonly (readonly (SeriesRow | Gap)[])[]): Period[] {
  const periods = new Map(measures.flat().map(({ period }) => [spanKey(period), period]));
  return [...periods.values()].sort(comparePeriods);
}

/** The first and the last year of some rows: "2019 – 2024". Empty when there are none. */
export function spanWords(rows: readonly { period: Period }[], locale: string): string {
  const periods = rows.map(({ period }) => period);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return '';
  return periodWords({ from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }, locale);
}

function spanKey({ from, to }: Period): string {
  return `${from}/${to}`;
}
