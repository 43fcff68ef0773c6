import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile, RawFolder } from '../../src/check/read/raw-file.ts';

/** The fact files that a thread judges, and what it needs to: plain data, since it goes from one thread to another. */
export interface Share {
  /** The folder on disk. */
  root: string;
  /** Path of the folder as diagnostics show it. */
  path: string;
  files: { name: string; size: number; digest: string }[];
}

/** A fact file costs about as much as four records, of which the thread that sees all has to read every one. */
const recordsPerFact = 4;

/**
 * Splits the fact files that have to be judged between the thread that sees all and others beside it.
 * @returns the names of each share, that of the first thread left out
 */
export function splitShares(names: readonly string[], records: number, threads: number): string[][] {
  const work = names.length + records / recordsPerFact;
  const each = Math.min(names.length, Math.ceil(work / (threads + 1)));
  return Array.from({ length: threads }, (_, index) => names.slice(index * each, (index + 1) * each)).filter(
    (share) => share.length > 0,
  );
}

/** What a thread needs to judge the named fact files. */
export function shareOf({ path, files }: RawFolder, root: string, names: readonly string[]): Share {
  const own = new Set(names);
  const needed = files.filter(({ name }) => own.has(name) || !/^(?:facts|pages)\//.test(name));
  return {
    root,
    path,
    files: needed.flatMap(({ name, size, digest }) => (digest === undefined ? [] : [{ name, size, digest }])),
  };
}

/** The share as a folder; a file is read when it is asked for. */
export function folderOfShare({ root, path, files }: Share): RawFolder {
  return {
    path,
    files: files.map(({ name, size, digest }): RawFile => {
      return {
        name,
        path: `${path}/${name}`,
        size,
        digest,
        get bytes() {
          return readFileSync(join(root, name));
        },
      };
    }),
  };
}
