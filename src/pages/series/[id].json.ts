import type { APIRoute } from 'astro';
import { seriesRecords } from '../../chart/series-records.ts';
import { absolute, routes } from '../../routes.ts';
import { allSeries, type SeriesEntry } from '../../series.ts';
import { locale, site, text } from '../../site.ts';

export const getStaticPaths = () =>
  allSeries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));

export const GET: APIRoute = ({ props }) => {
  const { id, series } = props['entry'] as SeriesEntry;
  return Response.json({
    id,
    page: absolute(routes.series(id), site.url),
    title: text(series.title),
    counted_by: series.counted_by,
    definition: text(series.definition),
    notes: series.notes ? text(series.notes) : null,
    licence: site.licences.content.url,
    sources: series.sources,
    points: seriesRecords(series, locale),
  });
};
