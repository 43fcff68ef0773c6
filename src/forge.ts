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

/**
 * How each forge begins a new file: its path, and the names under which it takes the file's name and text. GitLab's are
 * those that its editor's template reads; Forgejo has GitHub's (go-gitea/gitea#16556).
 */
const newFilePaths = {
  github: { path: 'new', name: 'filename', text: 'value' },
  gitlab: { path: '-/new', name: 'file_name', text: 'content' },
  forgejo: { path: '_new', name: 'filename', text: 'value' },
} as const satisfies Record<Repository['kind'], object>;

/** Servers refuse longer addresses: most read 8 KiB of a request's head, and the head has more in it than the address. */
const longestAddress = 7500;

/**
 * The address at which a reader begins a new file of the content folder, with its name and text filled in; without a text
 * when there is none, or when the address would be too long with it, which `whole` tells.
 */
export function newFileAddress(
  { kind, url, branch, content }: Repository,
  file: string,
  text?: string,
): { address: string; whole: boolean } {
  const names = newFilePaths[kind];
  const folder = [content, ...file.split('/').slice(0, -1)].join('/');
  // Forgejo takes a folder in the path only, the others one in the name as well, where it need not exist yet.
  const isInPath = kind === 'forgejo';
  const page = isInPath ? address(url, names.path, branch, folder) : address(url, names.path, branch);
  const name = isInPath ? file.slice(file.lastIndexOf('/') + 1) : `${content}/${file}`;
  const bare = `${page}?${new URLSearchParams([[names.name, name]])}`;
  if (text === undefined) return { address: bare, whole: false };
  const filled = `${bare}&${new URLSearchParams([[names.text, text]])}`;
  return filled.length > longestAddress ? { address: bare, whole: false } : { address: filled, whole: true };
}

/** Where each forge shows a file as it was at a commit. */
const commitPaths = {
  github: 'blob',
  gitlab: '-/blob',
  forgejo: 'src/commit',
} as const satisfies Record<Repository['kind'], string>;

/** Where each forge lists the versions of a file. */
const historyPaths = {
  github: 'commits',
  gitlab: '-/commits',
  forgejo: 'commits/branch',
} as const satisfies Record<Repository['kind'], string>;

/** The address at which a reader sees a file of the content folder as it was at a commit. */
export function fileAtCommitAddress(
  { kind, url, content }: Repository,
  commit: string,
  file: string,
): string {
  return address(url, commitPaths[kind], commit, content, file);
}

/** The address at which a reader finds every version of a file of the content folder. */
export function fileHistoryAddress({ kind, url, branch, content }: Repository, file: string): string {
  return address(url, historyPaths[kind], branch, content, file);
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
