import { chartKeys } from './chart/chart-keys.ts';
import { measureFormat } from './chart/measure-format.ts';
import { chartFile, type ChartFile } from './chart/picture/chart-file.ts';
import { otherwiseSentences } from './chart/sentence.ts';
import { seriesRows } from './chart/series-rows.ts';
import { spanOf, tableRows } from './chart/table-rows.ts';
import type { Measure } from './domain/series.ts';
import type { FactEntry } from './facts.ts';
import { absolute, routes } from './routes.ts';
import { allSeries, type SeriesEntry } from './series.ts';
import { locale, site, t, text } from './site.ts';

/** Every measure of every series, as a route of its pictures has them. */
export const picturePaths = () =>
  allSeries.flatMap((entry) =>
    Object.keys(entry.series.measures).map((measure) => ({
      params: { id: entry.id, measure },
      props: { entry },
    })),
  );

/** What link previews show of a measure of a series: path, size and words. */
export function sharedPicture(entry: SeriesEntry, measure: string, words: string) {
  const { height } = seriesPicture(entry, measure);
  return { path: routes.seriesPicture(entry.id, measure, 'png'), height, words };
}

/** What link previews show of a fact file: the first of its charts, if it has any. */
export function chartPictureOf({ charts }: Pick<FactEntry, 'charts'>) {
  const chart = charts.find((one) => one !== null);
  const entry = chart && allSeries.find(({ id }) => id === chart.series);
  return chart && entry && sharedPicture(entry, chart.measure, t.chart.points(text(entry.series.title)));
}

/** The picture of a measure of a series, as SVG that stands by itself. */
export function seriesPicture({ id, series }: SeriesEntry, measure: string): ChartFile {
  const { unit, label: labels } = series.measures[measure] as Measure;
  const label = text(labels);
  const format = measureFormat(unit, locale);
  const rows = tableRows(series, measure, { label, format, words: t.series, locale });
  const headed = format.currency ? t.series.inUnit(label, format.currency) : label;
  return chartFile(rows, {
    title: text(series.title),
    subtitle: `${headed}, ${spanOf(series, [measure], locale)} · ${t.series.countedBy}: ${series.counted_by}`,
    keys: [
      ...chartKeys(
        rows.map(({ partial, longer = false, figure }) => ({ partial, longer, ...figure })),
        'bars',
        t.chart.keys,
      ),
      ...otherwiseSentences(seriesRows(series, measure), { words: t.series, locale }),
    ],
    credit: `${absolute(routes.series(id), site.url)} · ${site.licences.content.name}`,
  });
}
