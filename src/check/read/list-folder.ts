import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What can be told of a file without reading it. Times are in milliseconds; a file that cannot be read has noughts. */
export interface ListedFile {
  /** Path inside the folder, with forward slashes. */
  name: string;
  /** A link that leads out of the folder is a `link`; what is no regular file, or cannot be looked at, is `unreadable`. */
  kind: 'file' | 'link' | 'unreadable';
  size: number;
  mtimeMs: number;
  ctimeMs: number;
  ino: number;
}

/**
 * Lists a content folder: every file but hidden ones, in the order of their names.
 * @throws when the folder itself cannot be read
 */
export function listFolder(folder: string): ListedFile[] {
  const root = realpathSync(resolve(folder));
  return entriesIn(root, '')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, isLink }) => lookAt(root, name, isLink));
}

/** A name in the folder, and whether it is a link. */
interface Entry {
  name: string;
  isLink: boolean;
}

/** All files below `folder`. A link to a folder is not gone into: it could lead round in a circle. */
function entriesIn(root: string, folder: string): Entry[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = folder + entry.name;
    return entry.isDirectory() ? entriesIn(root, `${name}/`) : [{ name, isLink: entry.isSymbolicLink() }];
  });
}

function lookAt(root: string, name: string, isLink: boolean): ListedFile {
  const full = root + sep + name;
  try {
    if (isLink && !realpathSync(full).startsWith(root + sep)) return unseen(name, 'link');
    const stat = statSync(full);
    if (!stat.isFile()) return unseen(name, 'unreadable');
    const { size, mtimeMs, ctimeMs, ino } = stat;
    return { name, kind: 'file', size, mtimeMs, ctimeMs, ino };
  } catch {
    return unseen(name, 'unreadable');
  }
}

function unseen(name: string, kind: 'link' | 'unreadable'): ListedFile {
  return { name, kind, size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 };
}
