import { existsSync, readFileSync } from 'node:fs';
import { unfinished } from '../compile/beside-pages.ts';
import { movedPaths } from './redirects.ts';

/**
 * Tells, once the pages are written, whether a sitemap lists an address: a page of its own, no redirect and nothing that
 * stands in the frames of other sites.
 */
export function isListed(): (address: string) => boolean {
  let moved: Set<string> | undefined;
  return (address) => {
    const file = unfinished('redirects');
    moved ??= movedPaths(existsSync(file) ? readFileSync(file, 'utf8') : '');
    const { pathname } = new URL(address);
    return !moved.has(pathname) && !/\/embed\//.test(pathname);
  };
}
