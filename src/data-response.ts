import { compiled } from './compile/hand-over.ts';
import type { ExportFormat } from './export/export-formats.ts';

/** Answers with a data file of all fact files of this site. */
export function dataResponse({ mediaType, text }: ExportFormat): Response {
  return new Response(text(compiled()), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}
