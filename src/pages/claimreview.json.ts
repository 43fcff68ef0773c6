import type { APIRoute } from 'astro';
import { dataResponse } from '../data-response.ts';
import { exportFormats } from '../export/export-formats.ts';

export const GET: APIRoute = () => dataResponse(exportFormats['claimreview']);
