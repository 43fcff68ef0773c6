import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { maxFileBytes, type RawFile, type RawFolder } from './raw-file.ts';

/**
 * Reads a content folder from disk: every file but hidden ones, in the order of their names.
 *
 * A file over 1 MiB, a link that leads out of the folder and what is no regular file are listed, not read.
 * @param folder path of the content folder; diagnostics show paths relative to the working directory
 * @throws when the folder itself cannot be read
 */
export function readFolder(folder: string): RawFolder {
  const root = realpathSync(resolve(folder));
  const shown = shownPath(folder);
  const files = namesIn(root, '')
    .sort()
    .map((name) => readOne(root, name, `${shown}/${name}`));
  return { path: shown, files };
}

/** Names of all files below `folder`. A link to a folder is not gone into: it could lead round in a circle. */
function namesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = folder + entry.name;
    return entry.isDirectory() ? namesIn(root, `${name}/`) : [name];
  });
}

function shownPath(folder: string): string {
  const fromHere = relative(process.cwd(), resolve(folder));
  return (fromHere.startsWith('..') ? resolve(folder) : fromHere || '.').split(sep).join('/');
}

function readOne(root: string, name: string, path: string): RawFile {
  const full = join(root, name);
  try {
    if (!realpathSync(full).startsWith(root + sep)) return { name, path, size: 0, bytes: 'link' };
    const stat = statSync(full);
    if (!stat.isFile()) return { name, path, size: 0, bytes: 'unreadable' };
    if (stat.size > maxFileBytes) return { name, path, size: stat.size, bytes: 'too-large' };
    return { name, path, size: stat.size, bytes: readFileSync(full) };
  } catch {
    return { name, path, size: 0, bytes: 'unreadable' };
  }
}
