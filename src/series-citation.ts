import { absolute, routes } from './routes.ts';
import type { SeriesEntry } from './series.ts';
import { site, t, text } from './site.ts';

/** The words by which a series is cited. */
export function citationOf({ id, series }: SeriesEntry): string {
  const address = absolute(routes.series(id), site.url);
  return t.series.cite(text(series.title), series.counted_by, site.publisher.name, address);
}
