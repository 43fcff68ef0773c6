import type { Series } from '../domain/series.ts';
import { unknownValue } from '../domain/quantity.ts';
import { comparePeriods } from '../domain/period.ts';
import { textIn } from '../domain/text.ts';
import { quantityMark } from './quantity-words.ts';
import { seriesRows, unknownRows, type Revision, type SeriesRow } from './series-rows.ts';

/** One value as the data files give it; days are YYYY-MM-DD and both included. */
export interface SeriesRecord {
  period: string;
  from: string;
  to: string;
  /** Covers less than the other values of the measure do, or more, so it must not be compared with them. */
  partial: boolean;
  longer: boolean;
  measure: string;
  /** What the value counts, and in words where that is not what the measure counts. */
  unit: string;
  counts: string | null;
  /** Nothing where the qualifier is `unknown`. */
  value: number | null;
  qualifier: string;
  /** Upper end of a range. */
  high: number | null;
  source_id: string;
  source_url: string | null;
  note: string | null;
  /** What weakens the value, by its names, parted by spaces. */
  marks: string | null;
  /** What stood there before, each with the day of its revision: "20000 until 2022-08-01", parted by semicolons. */
  superseded: string | null;
}

/** The columns of the CSV file, in their order. */
export const recordColumns = [
  'period',
  'from',
  'to',
  'partial',
  'longer',
  'measure',
  'unit',
  'counts',
  'value',
  'qualifier',
  'high',
  'source_id',
  'source_url',
  'note',
  'marks',
  'superseded',
] as const satisfies readonly (keyof SeriesRecord)[];

/** A row, or an unknown value in its place. */
type Recorded = Omit<SeriesRow, 'quantity'> & Partial<Pick<SeriesRow, 'quantity'>>;

/** Every value of a series, those that are unknown included, measure after measure, each by period; notes in `locale`. */
export function seriesRecords(series: Series, locale: string): SeriesRecord[] {
  const urls = new Map(series.sources.map(({ id, url }) => [id, url]));
  return Object.entries(series.measures).flatMap(([measure, { unit }]) => {
    const unknown = unknownRows(series, measure).flatMap(({ period, unknown: point }) =>
      point ? [{ period, partial: false, ...point }] : [],
    );
    const rows: Recorded[] = [...seriesRows(series, measure), ...unknown];
    return rows
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map((row) => {
        const { period, partial, longer = false, quantity, counts, sourceId, note, marks, revisions } = row;
        return {
          period: period.text,
          from: period.from,
          to: period.to,
          partial,
          longer,
          measure,
          unit: counts?.unit ?? unit,
          counts: counts ? textIn(counts.label, locale) : null,
          value: quantity?.value ?? null,
          qualifier: quantity?.qualifier ?? unknownValue,
          high: quantity?.high ?? null,
          source_id: sourceId,
          source_url: urls.get(sourceId) ?? null,
          note: note ? textIn(note, locale) : null,
          marks: marks?.join(' ') ?? null,
          superseded: revisions?.map(revisionText).join('; ') ?? null,
        };
      });
  });
}

function revisionText({ quantity, date }: Revision): string {
  return `${quantity ? quantityMark(quantity, String) : unknownValue} until ${date}`;
}
