import type { APIRoute } from 'astro';
import { schemaOf } from '../../chart/data-package.ts';
import { seriesRecords } from '../../chart/series-records.ts';
import { absolute, routes } from '../../routes.ts';
import { citationOf } from '../../series-citation.ts';
import { allSeries, measuresOf, type SeriesEntry } from '../../series.ts';
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
    measures: measuresOf(series),
    licence: site.licences.content.url,
    cite: citationOf({ id, series }),
    history: series.history ?? [],
    sources: series.sources,
    // A Table Schema of the points, whose fields are the columns of the CSV file.
    schema: schemaOf(measuresOf(series)),
    points: seriesRecords(series, locale),
  });
};
