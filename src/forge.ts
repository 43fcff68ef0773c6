import type { Site } from './domain/site.ts';

type Repository = Site['repository'];

/** The path by which each forge edits a file in the browser. */
const editPaths = {
  github: 'edit',
  gitlab: '-/edit',
  forgejo: '_edit',
} as const satisfies Record<Repository['kind'], string>;

/** Where each forge shows a file. */
const viewPaths = {
  github: 'blob',
  gitlab: '-/blob',
  forgejo: 'src/branch',
} as const satisfies Record<Repository['kind'], string>;

/** The address at which a reader edits a file of the content folder, such as `facts/a.md`. */
export function editAddress({ kind, url, branch, content }: Repository, file: string): string {
  return address(url, editPaths[kind], branch, content, file);
}

/** The address at which a reader sees a file of the content folder as it is on the published branch. */
export function viewAddress({ kind, url, branch, content }: Repository, file: string): string {
  return address(url, viewPaths[kind], branch, content, file);
}

/** The address at which a reader opens an issue with this title and text. */
export function reportAddress({ kind, url }: Repository, title: string, body: string): string {
  const path = kind === 'gitlab' ? '-/issues/new' : 'issues/new';
  const names = kind === 'gitlab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const query = new URLSearchParams([
    [names[0] as string, title],
    [names[1] as string, body],
  ]);
  return `${address(url, path)}?${query}`;
}

/** The address at which a forge shows one commit. */
export function commitAddress({ kind, url }: Repository, commit: string): string {
  return address(url, kind === 'gitlab' ? '-/commit' : 'commit', commit);
}

function address(url: string, ...parts: string[]): string {
  const path = parts.flatMap((part) => part.split('/')).filter(Boolean);
  return [url.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');
}
