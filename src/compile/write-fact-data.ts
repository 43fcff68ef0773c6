import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factDataFiles } from '../export/export-formats.ts';
import type { PublishedContent } from '../export/published-content.ts';

/** Writes each fact file as `<id>.json` into a folder, made for it: beside the pages, as `writeFactEvidence` does. */
export function writeFactData(content: PublishedContent, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const data of factDataFiles(content)) {
    writeFileSync(join(folder, `${data.id}.json`), JSON.stringify(data));
  }
}
