import { htmlParts } from '../body/html-parts.ts';
import { renderBody } from '../body/render-body.ts';
import { measureFormat } from '../chart/measure-format.ts';
import { chartPicture } from '../chart/picture/chart-picture.ts';
import { rowsAlong, rowsBetween, unknownBetween } from '../chart/shown-rows.ts';
import { tableRows } from '../chart/table-rows.ts';
import { chartsInText } from '../check/charts-in-text.ts';
import { computedTexts } from '../check/computed-texts.ts';
import type { Content, FactFile } from '../check/content.ts';
import { numberCitations, type CitedSource } from '../domain/citation.ts';
import type { SeriesChart } from '../domain/series-chart.ts';
import { textIn } from '../domain/text.ts';
import { strings } from '../i18n/strings.ts';

/** What a draft's page would show below its head. */
export interface DraftPreview {
  /** The text: stretches of HTML that are safe to put into a page, and the charts between them. */
  text: (string | PreviewChart)[];
  /** The sources in order of first citation. */
  cited: CitedSource[];
}

/** A chart of a draft, as the page shows it where there is no script. */
export interface PreviewChart {
  title: string;
  /** An SVG element. */
  picture: string;
}

/** Renders a draft as its page will be rendered: by the same functions, escaped and sanitised. */
export function previewDraft(file: FactFile, content: Content, locale: string): DraftPreview {
  const { body } = file;
  if (!body) return { text: [], cited: [] };
  const charts = chartsInText(file, content)
    .filter(({ request }) => request.alone)
    .map(({ result }) => ('refused' in result ? undefined : result));
  const html = renderBody(body, strings(locale).body, computedTexts(file, content, locale));
  return {
    text: htmlParts(html).flatMap((part): (string | PreviewChart)[] => {
      if (typeof part === 'string') return [part];
      const chart = charts[part];
      return chart ? [pictureOf(chart, content, locale, part)] : [];
    }),
    cited: numberCitations(body.citations),
  };
}

function pictureOf(chart: SeriesChart, content: Content, locale: string, index: number): PreviewChart {
  const series = content.seriesById.get(chart.series);
  const measure = series?.measures[chart.measure];
  if (!series || !measure) return { title: chart.series, picture: '' };
  const label = textIn(measure.label, locale);
  const writing = {
    label,
    format: measureFormat(measure.unit, locale),
    words: strings(locale).series,
    locale,
  };
  const unknown = unknownBetween(series, chart.measure, chart);
  const rows = rowsAlong(rowsBetween(series, chart.measure, chart), [], unknown);
  const title = `${textIn(series.title, locale)}: ${label}`;
  const table = tableRows(series, chart.measure, writing, rows);
  return { title, picture: chartPicture(table, { id: `preview-${index}`, name: title }) };
}
