import { existsSync, readFileSync } from 'node:fs';
import { unfinished } from '../compile/beside-pages.ts';
import { movedPaths } from './redirects.ts';

/** Tells, once the pages are written, whether an address is that of a page and not of a redirect: what a sitemap lists. */
export function isNotMoved(): (address: string) => boolean {
  let moved: Set<string> | undefined;
  return (address) => {
    const file = unfinished('redirects');
    moved ??= movedPaths(existsSync(file) ? readFileSync(file, 'utf8') : '');
    return !moved.has(new URL(address).pathname);
  };
}
