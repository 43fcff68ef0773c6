import type { APIRoute } from 'astro';
import type { SeriesEntry } from '../../../series.ts';
import { picturePaths, seriesPicture } from '../../../series-pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ params, props }) =>
  new Response(seriesPicture(props['entry'] as SeriesEntry, params['measure'] as string).svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
