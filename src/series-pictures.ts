import { chartKeys } from './chart/chart-keys.ts';
import { measureFormat } from './chart/measure-format.ts';
import { chartFile, type ChartFile } from './chart/picture/chart-file.ts';
import { otherwiseSentences } from './chart/sentence.ts';
import { seriesRows } from './chart/series-rows.ts';
import { rowsAlong, rowsBetween, spanWords, unknownBetween } from './chart/shown-rows.ts';
import { tableRows } from './chart/table-rows.ts';
import type { SeriesChart } from './domain/series-chart.ts';
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

/** The fact files whose text has a chart, as the route of their pictures has them. */
export const factPicturePaths = (facts: readonly FactEntry[]) =>
  facts.flatMap((entry) => {
    const chart = firstChart(entry);
    return chart ? [{ params: { id: entry.id }, props: chart }] : [];
  });

/** What link previews show of a fact file: the first of its charts, as its text shows it, if it has any. */
export function chartPictureOf(entry: Pick<FactEntry, 'id' | 'charts'>) {
  const chart = firstChart(entry);
  if (!chart) return undefined;
  const { height } = seriesPicture(chart.entry, chart.measure, chart.bounds);
  const shown = rowsBetween(chart.entry.series, chart.measure, chart.bounds);
  const words = t.chart.points(`${text(chart.entry.series.title)}, ${spanWords(shown, locale)}`);
  return { path: routes.factPicture(entry.id), height, words };
}

/** The first chart of a fact file, with the periods that it shows. */
function firstChart({ charts }: Pick<FactEntry, 'charts'>) {
  const bounds = charts.find((one) => one !== null);
  const entry = bounds && allSeries.find(({ id }) => id === bounds.series);
  return bounds && entry && { entry, measure: bounds.measure, bounds };
}

/** The picture of a measure of a series, or of some of its periods, as SVG that stands by itself. */
export function seriesPicture(
  { id, series }: SeriesEntry,
  measure: string,
  bounds: Pick<SeriesChart, 'from' | 'to'> = {},
): ChartFile {
  const { unit, label: labels } = series.measures[measure] as Measure;
  const label = text(labels);
  const format = measureFormat(unit, locale);
  const held = rowsBetween(series, measure, bounds);
  const whole = seriesRows(series, measure);
  const shown = rowsAlong(held, [], unknownBetween(series, measure, bounds));
  const rows = tableRows(series, measure, { label, format, words: t.series, locale }, shown);
  const headed = format.currency ? t.series.inUnit(label, format.currency) : label;
  return chartFile(rows, {
    title: text(series.title),
    subtitle: `${headed}, ${spanWords(held, locale)} · ${t.series.countedBy}: ${series.counted_by}`,
    keys: [
      ...(held.length < whole.length ? [t.chart.part(spanWords(whole, locale))] : []),
      ...chartKeys(
        rows.map(({ partial, longer = false, figure }) => ({ partial, longer, ...figure })),
        'bars',
        t.chart.keys,
      ),
      ...otherwiseSentences(held, { words: t.series, locale }),
    ],
    credit: `${absolute(routes.series(id), site.url)} · ${site.licences.content.name}`,
  });
}
