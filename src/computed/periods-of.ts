import { readPeriod, type Period } from '../domain/period.ts';
import { readQuantity } from '../domain/quantity.ts';
import type { Series } from '../domain/series.ts';

/** The periods for which a series has a value of a measure, in the order of its points. */
export function periodsOf({ points }: Series, measure: string): Period[] {
  return points.flatMap((point) => {
    const written = point[measure];
    if (typeof written !== 'number' && typeof written !== 'string') return [];
    return readQuantity(written) ? (readPeriod(point.period) ?? []) : [];
  });
}
