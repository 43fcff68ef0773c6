import { textIn } from '../domain/text.ts';
import type { Series } from '../domain/series.ts';
import type { Counted } from './comparability.ts';
import { periodsOf } from './periods-of.ts';

/**
 * One measure of a series as `comparability` needs it.
 * @param reader what it counts, in the words of whoever reads it, and the locale of these; units where nothing is given
 */
export function counted(
  id: string,
  series: Series,
  measure: string,
  reader?: { counts: string; locale: string },
): Counted {
  const unit = series.measures[measure]?.unit ?? '';
  const others = [
    ...new Set(
      series.points.flatMap(({ counts }) => {
        const other = counts?.[measure];
        return other ? [reader ? textIn(other.label, reader.locale) : other.unit] : [];
      }),
    ),
  ];
  return {
    series: id,
    measure,
    countedBy: series.counted_by,
    unit,
    counts: reader?.counts ?? unit,
    ...(others.length > 0 && { others }),
    periods: periodsOf(series, measure),
  };
}
