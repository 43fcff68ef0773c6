import { spanOf } from './chart/table-rows.ts';
import { pictureHeight } from './chart/picture/chart-picture.ts';
import { seriesRows, unknownRows, withGaps } from './chart/series-rows.ts';
import type { Embedded } from './embed/embed-code.ts';
import { absolute, routes } from './routes.ts';
import type { SeriesEntry } from './series.ts';
import { locale, site, text } from './site.ts';

/** Room for the words about the chart, and the least height of the chart itself, in pixels. */
const words = 400;
const leastChart = 320;

/** The chart of one measure of a series as another site shows it. */
export function embeddedSeries({ id, series }: SeriesEntry, measure: string): Embedded {
  const rows = withGaps(seriesRows(series, measure), unknownRows(series, measure));
  const label = text(series.measures[measure]?.label ?? {});
  return {
    address: absolute(routes.embeddedSeries(id, measure), site.url),
    title: `${text(series.title)}: ${label}, ${spanOf(series, [measure], locale)}`,
    height: words + Math.max(leastChart, pictureHeight(rows.length)),
  };
}
