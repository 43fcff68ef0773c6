import type { APIRoute } from 'astro';
import { picturePng } from '../../../chart/picture/png/picture-png.ts';
import type { SeriesEntry } from '../../../series.ts';
import { picturePaths, seriesPicture } from '../../../series-pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ params, props }) => {
  const { svg } = seriesPicture(props['entry'] as SeriesEntry, params['measure'] as string);
  return new Response(await picturePng(svg), { headers: { 'content-type': 'image/png' } });
};
