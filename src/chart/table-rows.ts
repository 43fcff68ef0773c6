import { sourceAnchor } from '../body/render-body.ts';
import type { Qualifier } from '../domain/quantity.ts';
import type { LocalizedText } from '../domain/text.ts';
import { numberSources } from './number-sources.ts';
import type { Series } from '../domain/series.ts';
import type { MeasureWriting } from './sentence.ts';
import { periodLines, periodWords } from './period-words.ts';
import { quantityMark, quantityWords } from './quantity-words.ts';
import { spanWords } from './shown-rows.ts';
import { remarksOn } from './remarks.ts';
import type { Flag } from './flags.ts';
import { countAlike, seriesRows, unknownRows, withGaps, type Gap, type SeriesRow } from './series-rows.ts';

/** One row of a measure's table, written out; the chart reads `axis`, `value`, `high` and `mark` back out of it. */
export interface TableRow {
  period: string;
  /** First and last day of the period. */
  from: string;
  to: string;
  partial: boolean;
  longer?: true;
  axis: string;
  /** Nothing in a row that stands for a period without a figure. */
  figure?: {
    text: string;
    qualifier: Qualifier;
    value: number;
    high?: number;
    mark: string;
    /** With its currency, for who hears or sees nothing but this value. */
    said?: string;
    flags?: Flag[];
    /** Counts something else than the figure in the row before. */
    breaks?: true;
  };
  /** A point says that the value is unknown. */
  unknown?: true;
  source?: TableSource;
  note?: LocalizedText;
  /** What the value counts, what weakens it and what stood there before, with the source of that. */
  remarks?: { text: string; source?: TableSource }[];
}

/** A source as a table cites it. */
export interface TableSource {
  number: number;
  anchor: string;
  publisher: string;
}

/** The table of one measure, gaps included, by period; of `rows` only, where a chart shows part of the series. */
export function tableRows(
  series: Series,
  measure: string,
  writing: MeasureWriting,
  rows: readonly (SeriesRow | Gap)[] = withGaps(seriesRows(series, measure), unknownRows(series, measure)),
): TableRow[] {
  const { format, words, locale } = writing;
  const sources = new Map(numberSources(series).map((numbered) => [numbered.source.id, numbered]));
  const sourceOf = (id: string): TableSource => ({
    number: sources.get(id)?.number ?? 0,
    anchor: sourceAnchor(id),
    publisher: sources.get(id)?.source.publisher ?? '',
  });
  let before: SeriesRow | undefined;
  return rows.map((row): TableRow => {
    const { period } = row;
    const { from, to } = period;
    const axis = periodLines(period, locale).join('|');
    const written = { period: periodWords(period, locale), from, to, axis };
    if ('gap' in row) {
      if (!row.unknown) return { ...written, partial: false };
      const { sourceId, note } = row.unknown;
      return { ...written, partial: false, unknown: true, source: sourceOf(sourceId), ...(note && { note }) };
    }
    const { qualifier, value, high } = row.quantity;
    const remarks = remarksOn(row, writing);
    const own = flagsOf(row);
    const breaks = before !== undefined && !countAlike(before, row);
    before = row;
    return {
      ...written,
      partial: row.partial,
      ...(row.longer && { longer: row.longer }),
      figure: {
        text: quantityWords(row.quantity, format.number, words.qualifiers),
        qualifier,
        value,
        ...(high !== undefined && { high }),
        mark: quantityMark(row.quantity, format.short),
        ...(format.currency && { said: quantityWords(row.quantity, format.amount, words.qualifiers) }),
        ...(own.length > 0 && { flags: own }),
        ...(breaks && { breaks }),
      },
      source: sourceOf(row.sourceId),
      ...(row.note && { note: row.note }),
      ...(remarks.length > 0 && {
        remarks: remarks.map(({ text, sourceId }) => ({
          text,
          ...(sourceId !== undefined && { source: sourceOf(sourceId) }),
        })),
      }),
    };
  });
}

function flagsOf({ revisions, marks = [], counts }: SeriesRow): Flag[] {
  return [
    ...(revisions ? (['revised'] as const) : []),
    ...(marks.includes('provisional') ? (['provisional'] as const) : []),
    ...(counts ? (['otherwise'] as const) : []),
    ...(marks.includes('one-source') ? (['one-source'] as const) : []),
  ];
}

/** The first and the last year of some measures of a series: "2019 – 2024". */
export function spanOf(series: Series, measures: readonly string[], locale: string): string {
  return spanWords(
    measures.flatMap((measure) => seriesRows(series, measure)),
    locale,
  );
}
