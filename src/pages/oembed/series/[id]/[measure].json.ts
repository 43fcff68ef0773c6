import type { APIRoute } from 'astro';
import { embeddedSeries } from '../../../../embedded-series.ts';
import { oembed } from '../../../../embed/oembed.ts';
import { absolute, routes } from '../../../../routes.ts';
import type { SeriesEntry } from '../../../../series.ts';
import { picturePaths, seriesPicture } from '../../../../series-pictures.ts';
import { site, text } from '../../../../site.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ params, props }) => {
  const entry = props['entry'] as SeriesEntry;
  const measure = params['measure'] as string;
  const { width, height } = seriesPicture(entry, measure);
  return Response.json(
    oembed(embeddedSeries(entry, measure), {
      provider: { name: text(site.name), url: absolute(routes.home, site.url) },
      thumbnail: { url: absolute(routes.seriesPicture(entry.id, measure, 'png'), site.url), width, height },
    }),
  );
};
