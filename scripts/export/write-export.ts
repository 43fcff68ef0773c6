import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFactData } from '../../src/compile/write-fact-data.ts';
import { exportFormats } from '../../src/export/export-formats.ts';
import type { PublishedContent } from '../../src/export/published-content.ts';

/** Writes the data files of a site into a folder, under the paths that they have on the site. */
export function writeExport(content: PublishedContent, out: string): void {
  for (const { path, text } of Object.values(exportFormats)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text(content));
  }
  writeFactData(content, join(out, 'data/facts'));
}
