import { readPeriod, type Period } from '../domain/period.ts';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import { pointKeys } from '../domain/series.ts';
import type { ContentDocument } from './content.ts';
import type { Place } from './diagnostic.ts';

/** The value of one measure in one point of a series, and where it stands. */
export interface PointValue {
  measure: string;
  period: Period;
  quantity: Quantity;
  /** As it stands in the file. */
  written: string;
  /** Id of the source that states it. */
  source: string;
  /** What it counts, and whether that is not what the measure counts; values of another `count` are not compared. */
  unit: string;
  count: string;
  /** Whether the point itself says what it counts. */
  otherwise: boolean;
  at(): Place;
  /** Where the period of its point stands. */
  atPeriod(): Place;
}

const held = new WeakMap<ContentDocument<'series'>, PointValue[]>();

/** Every value of a series that can be read, in the order of the points; `unknown` is none. */
export function pointValues(series: ContentDocument<'series'>): PointValue[] {
  const known = held.get(series);
  if (known) return known;
  const measures = series.draft.measures ?? {};
  const made = (series.draft.points ?? []).flatMap((point, index) => {
    const period = readPeriod(point?.period ?? '');
    if (!point || !period || point.source === undefined) return [];
    const source = point.source;
    return Object.entries(point).flatMap(([measure, written]): PointValue[] => {
      if (pointKeys.includes(measure) || !(measure in measures)) return [];
      if (typeof written !== 'number' && typeof written !== 'string') return [];
      const quantity = readQuantity(written);
      if (!quantity) return [];
      const counts = point.counts?.[measure];
      const unit = counts?.unit ?? measures[measure]?.unit ?? '';
      const count = JSON.stringify(counts ?? '');
      const at = () => series.at(['points', index, measure]);
      const atPeriod = () => series.at(['points', index, 'period']);
      return [
        {
          measure,
          period,
          quantity,
          written: String(written),
          source,
          unit,
          count,
          otherwise: counts !== undefined,
          at,
          atPeriod,
        },
      ];
    });
  });
  held.set(series, made);
  return made;
}
