import { chartKeys, type ChartRequest, type SeriesChart } from '../domain/series-chart.ts';
import { readPeriod } from '../domain/period.ts';
import type { Series } from '../domain/series.ts';
import { periodsOf } from './periods-of.ts';

/** Why a chart cannot be drawn, in words for its author; for an unknown name also the word and what is known. */
export interface ChartRefusal {
  refused: string;
  unknown?: { what: 'series' | 'measure'; word: string; known: string[] };
}

/**
 * The chart that a text asks for, or why there is none: a key or name that is not known, a measure that is not chosen
 * where there are several, periods that cannot be read or stand the wrong way round, or no value between them.
 * @param series the series of the site by id
 */
export function seriesChart(
  { given, words, alone }: ChartRequest,
  series: ReadonlyMap<string, Series>,
): SeriesChart | ChartRefusal {
  if (!alone)
    return { refused: 'it stands on a line of its own, with two colons, outside lists and quotations' };
  if (words !== '') return { refused: 'it has no place for words in square brackets' };
  const unknown = Object.keys(given).filter((key) => !(key in chartKeys));
  if (unknown.length > 0)
    return { refused: `it knows no ${unknown.join(', ')}; wanted: ${Object.keys(chartKeys).join(', ')}` };

  const { id = '', from, to } = given;
  if (id === '') return { refused: 'it lacks id, the series' };
  const one = series.get(id);
  if (!one) return missing('series', id, [...series.keys()]);
  const measures = Object.keys(one.measures);
  const measure = given['measure'] ?? (measures.length === 1 ? measures[0] : undefined);
  if (measure === undefined) return { refused: `it lacks measure; the series has ${measures.join(', ')}` };
  if (!measures.includes(measure)) return missing('measure', measure, measures);

  const unread = [from, to].find((text) => text !== undefined && !readPeriod(text));
  if (unread !== undefined)
    return { refused: `"${unread}" is no period; wanted: 2021, 2021-Q3, 2021-07 or 2022-01/2022-02` };
  const bounds = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const { first, last } = daysBetween(bounds);
  if (first > last) return { refused: `from is ${from}, which lies after to, ${to}` };
  const known = periodsOf(one, measure);
  if (!known.some((period) => period.from >= first && period.to <= last)) {
    const periods = known.map(({ text }) => text).join(', ');
    return {
      refused: `the series has no value of ${measure} there; it has one for ${periods || 'no period'}`,
    };
  }
  return { series: id, measure, ...bounds };
}

/** The first and the last day that a chart shows; the ends of time where a bound is left out. */
export function daysBetween({ from, to }: Pick<SeriesChart, 'from' | 'to'>): { first: string; last: string } {
  const first = from === undefined ? '0000' : (readPeriod(from)?.from ?? from);
  const last = to === undefined ? '9999' : (readPeriod(to)?.to ?? to);
  return { first, last };
}

function missing(what: 'series' | 'measure', word: string, known: string[]): ChartRefusal {
  const refused = what === 'series' ? `there is no series "${word}"` : `the series has no measure "${word}"`;
  return { refused, unknown: { what, word, known } };
}
