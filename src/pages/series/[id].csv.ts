import type { APIRoute } from 'astro';
import { toCsv } from '../../chart/csv.ts';
import { recordColumns, seriesRecords } from '../../chart/series-records.ts';
import { allSeries } from '../../series.ts';
import { locale } from '../../site.ts';

export const getStaticPaths = () =>
  allSeries.map(({ id, series }) => ({ params: { id }, props: { series } }));

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(recordColumns, seriesRecords(props['series'], locale)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
