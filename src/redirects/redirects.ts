import type { Fact } from '../domain/fact.ts';

/** An address that a page had, and the one that it has; paths, ending in a slash. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every redirect of a site: one for each id under which a fact file stood before. */
export function redirectsOf(
  facts: readonly { id: string; fact: Pick<Fact, 'former_ids'> }[],
  address: (id: string) => string,
): Redirect[] {
  return facts.flatMap(({ id, fact }) =>
    (fact.former_ids ?? []).map((former) => ({ from: address(former), to: address(id) })),
  );
}

/** The redirects as a `_redirects` file, which Netlify, Cloudflare Pages, GitLab Pages and Codeberg Pages read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The old addresses that a `_redirects` file names. */
export function movedPaths(file: string): Set<string> {
  return new Set(file.split('\n').flatMap((line) => line.split(' ')[0] || []));
}
