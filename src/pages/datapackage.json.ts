import type { APIRoute } from 'astro';
import { dataPackage } from '../chart/data-package.ts';
import { absolute, routes } from '../routes.ts';
import { allSeries, measuresOf } from '../series.ts';
import { site, text } from '../site.ts';
import { slugOf } from '../slug.ts';

export const GET: APIRoute = () => {
  const top = absolute(routes.home, site.url);
  const about = {
    name: slugOf(text(site.name)) || 'series',
    title: text(site.name),
    homepage: top,
    licence: site.licences.content,
  };
  const all = allSeries.map(({ id, series }) => ({
    id,
    title: text(series.title),
    description: text(series.definition),
    path: absolute(routes.seriesData(id, 'csv'), site.url).slice(top.length),
    series,
    measures: measuresOf(series),
  }));
  return Response.json(dataPackage(about, all));
};
