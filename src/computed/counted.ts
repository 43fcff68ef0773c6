import type { Series } from '../domain/series.ts';
import type { Counted } from './comparability.ts';
import { periodsOf } from './periods-of.ts';

/**
 * One measure of a series as `comparability` needs it.
 * @param counts what it counts, in the words of whoever reads it; its unit where nothing is given
 */
export function counted(id: string, series: Series, measure: string, counts?: string): Counted {
  const unit = series.measures[measure]?.unit ?? '';
  return {
    series: id,
    measure,
    countedBy: series.counted_by,
    unit,
    counts: counts ?? unit,
    periods: periodsOf(series, measure),
  };
}
