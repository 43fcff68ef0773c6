import { compiled } from './compile/hand-over.ts';
import type { Series } from './domain/series.ts';
import { text } from './site.ts';

/** A series as the pages see it. */
export interface SeriesEntry {
  id: string;
  series: Series;
}

/** Every series, by id. */
export const allSeries: readonly SeriesEntry[] = compiled().series.toSorted((a, b) =>
  a.id.localeCompare(b.id),
);

/** The measures of a series, in the words of the site's language. */
export function measuresOf({ measures }: Series): { name: string; unit: string; label: string }[] {
  return Object.entries(measures).map(([name, { unit, label }]) => ({ name, unit, label: text(label) }));
}
