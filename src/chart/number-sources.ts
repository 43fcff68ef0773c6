import { numberCitations } from '../domain/citation.ts';
import type { Series } from '../domain/series.ts';
import type { Source } from '../domain/source.ts';
import { seriesRows, unknownRows } from './series-rows.ts';

/** A source of a series with its place in the numbered list, from 1. */
export interface NumberedSource {
  source: Source;
  number: number;
}

/** The sources in the order in which the tables first cite them, measure after measure; uncited ones last. */
export function numberSources(series: Series): NumberedSource[] {
  const cited = Object.keys(series.measures).flatMap((measure) => [
    ...seriesRows(series, measure).flatMap((row) => [row, ...(row.revisions ?? [])]),
    ...unknownRows(series, measure).flatMap(({ unknown }) => unknown ?? []),
  ]);
  const ids = numberCitations([...cited, ...series.sources.map(({ id }) => ({ sourceId: id }))]);
  return ids.flatMap(({ sourceId, number }) => {
    const source = series.sources.find(({ id }) => id === sourceId);
    return source ? [{ source, number }] : [];
  });
}
