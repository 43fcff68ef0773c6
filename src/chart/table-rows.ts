import { sourceAnchor } from '../body/render-body.ts';
import type { LocalizedText } from '../domain/text.ts';
import { numberSources } from './number-sources.ts';
import type { Series } from '../domain/series.ts';
import type { MeasureWriting } from './sentence.ts';
import { periodLines, periodWords } from './period-words.ts';
import { quantityMark, quantityWords } from './quantity-words.ts';
import { seriesRows, withGaps } from './series-rows.ts';

/** One row of a measure's table, written out; the chart reads `axis`, `value`, `high` and `mark` back out of it. */
export interface TableRow {
  period: string;
  partial: boolean;
  axis: string;
  /** Nothing in a row that stands for a period without a figure. */
  figure?: { text: string; value: number; high?: number; mark: string };
  source?: { number: number; anchor: string };
  note?: LocalizedText;
}

/** The table of one measure, gaps included, by period. */
export function tableRows(
  series: Series,
  measure: string,
  { format, words, locale }: MeasureWriting,
): TableRow[] {
  const numbers = new Map(numberSources(series).map(({ source, number }) => [source.id, number]));
  return withGaps(seriesRows(series, measure)).map((row): TableRow => {
    const { period } = row;
    const written = { period: periodWords(period, locale), axis: periodLines(period, locale).join('|') };
    if ('gap' in row) return { ...written, partial: false };
    const { value, high } = row.quantity;
    return {
      ...written,
      partial: row.partial,
      figure: {
        text: quantityWords(row.quantity, format.number, words.qualifiers),
        value,
        ...(high !== undefined && { high }),
        mark: quantityMark(row.quantity, format.short),
      },
      source: { number: numbers.get(row.sourceId) ?? 0, anchor: sourceAnchor(row.sourceId) },
      ...(row.note && { note: row.note }),
    };
  });
}

/** The first and the last period of a table: "2019 – 2024". */
export function spanOf(series: Series, measures: readonly string[], locale: string): string {
  const periods = measures.flatMap((measure) => seriesRows(series, measure)).map(({ period }) => period);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return '';
  return periodWords({ from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }, locale);
}
