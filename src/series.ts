import { compiled } from './compile/hand-over.ts';
import type { Series } from './domain/series.ts';

/** A series as the pages see it. */
export interface SeriesEntry {
  id: string;
  series: Series;
}

/** Every series, by id. */
export const allSeries: readonly SeriesEntry[] = compiled().series.toSorted((a, b) =>
  a.id.localeCompare(b.id),
);
