import type { APIRoute } from 'astro';
import { picturePng } from '../../chart/picture/png/picture-png.ts';
import { allFacts } from '../../facts.ts';
import { factPicturePaths, seriesPicture } from '../../series-pictures.ts';

type FactChart = ReturnType<typeof factPicturePaths>[number]['props'];

export const getStaticPaths = () => factPicturePaths(allFacts);

export const GET: APIRoute = async ({ props }) => {
  const { entry, measure, bounds } = props as FactChart;
  const { svg } = seriesPicture(entry, measure, bounds);
  return new Response(await picturePng(svg), { headers: { 'content-type': 'image/png' } });
};
