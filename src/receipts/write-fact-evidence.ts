import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInfo } from '../build-info.ts';
import type { Compiled } from '../compile/compile.ts';
import { pageOf } from '../domain/web-address.ts';
import { absolute, routesUnder } from '../routes.ts';
import { factEvidence, stampOf } from './fact-evidence.ts';

/**
 * Writes what was checked in each fact file as `<id>.json` into a folder, made for it, under its former ids too. It is done beside the rendering
 * of pages and not as a page of Astro's, to which a thousand small files are as much work as a thousand pages.
 */
export function writeFactEvidence({ facts, site, records }: Compiled, folder: string): void {
  const routes = routesUnder(site.base);
  const info = buildInfo();
  const byPage = new Map(records.map((row) => [pageOf(row.url), row]));
  mkdirSync(folder, { recursive: true });
  for (const entry of facts) {
    const page = absolute(routes.fact(entry.id), site.url);
    const evidence = factEvidence(entry, stampOf(page, info, site.licences.content.url), byPage);
    const text = JSON.stringify(evidence);
    // Not every host redirects, and a program follows no redirect in a page: the old address holds the same.
    for (const id of [entry.id, ...(entry.fact.former_ids ?? [])])
      writeFileSync(join(folder, `${id}.json`), text);
  }
}
