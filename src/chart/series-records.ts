import type { Series } from '../domain/series.ts';
import { textIn } from '../domain/text.ts';
import { seriesRows } from './series-rows.ts';

/** One value as the data files give it; days are YYYY-MM-DD and both included. */
export interface SeriesRecord {
  period: string;
  from: string;
  to: string;
  /** Covers less than the other values of the measure do, so it must not be compared with them. */
  partial: boolean;
  measure: string;
  unit: string;
  value: number;
  qualifier: string;
  /** Upper end of a range. */
  high: number | null;
  source_id: string;
  source_url: string | null;
  note: string | null;
}

/** The columns of the CSV file, in their order. */
export const recordColumns = [
  'period',
  'from',
  'to',
  'partial',
  'measure',
  'unit',
  'value',
  'qualifier',
  'high',
  'source_id',
  'source_url',
  'note',
] as const satisfies readonly (keyof SeriesRecord)[];

/** Every value of a series, measure after measure, each by period; notes in `locale`. */
export function seriesRecords(series: Series, locale: string): SeriesRecord[] {
  return Object.entries(series.measures).flatMap(([measure, { unit }]) =>
    seriesRows(series, measure).map(({ period, partial, quantity, sourceId, note }) => ({
      period: period.text,
      from: period.from,
      to: period.to,
      partial,
      measure,
      unit,
      value: quantity.value,
      qualifier: quantity.qualifier,
      high: quantity.high ?? null,
      source_id: sourceId,
      source_url: series.sources.find(({ id }) => id === sourceId)?.url ?? null,
      note: note ? textIn(note, locale) : null,
    })),
  );
}
