import { writeFileSync } from 'node:fs';
import type { Compiled } from '../compile/compile.ts';
import { routesUnder } from '../routes.ts';
import { redirectsFile, redirectsOf } from './redirects.ts';

/** Writes the `_redirects` file of a site. */
export function writeRedirects({ facts, site }: Compiled, file: string): void {
  writeFileSync(file, redirectsFile(redirectsOf(facts, routesUnder(site.base).fact)));
}
