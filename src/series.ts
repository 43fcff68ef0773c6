import { getCollection } from 'astro:content';
import type { Series } from './domain/series.ts';

/** A series as the pages see it. */
export interface SeriesEntry {
  id: string;
  series: Series;
}

/** Every series, by id. */
export const allSeries: readonly SeriesEntry[] = (await getCollection('series'))
  .map(({ id, data }) => ({ id, series: data }))
  .sort((a, b) => a.id.localeCompare(b.id));
