import { hash } from 'node:crypto';
import type { ListedFile } from '../../src/check/read/list-folder.ts';
import type { SeenFiles } from '../../src/check/read/read-folder.ts';

/**
 * File systems count time in ticks, of up to two seconds: a file this new may be written again without its time
 * changing. In milliseconds.
 */
export const clockTick = 2000;

/** What is kept of a file's outside: when that is the same, so are its bytes. */
export interface Seen {
  /** Its path as diagnostics show it. */
  path: string;
  digest: string;
  /** Its size, times in milliseconds and inode, with spaces in between. */
  stamp: string;
}

/**
 * Remembers files by size, times and inode, as git's index does.
 * @param before the files seen last time, by path
 * @param safeBefore a time in milliseconds: a file touched since may be written again within the same tick of its
 *   clock, so it is not remembered, and read the next time
 */
export function rememberedFiles(
  before: ReadonlyMap<string, Seen>,
  safeBefore: number,
): SeenFiles & { seen: Map<string, Seen> } {
  const seen = new Map<string, Seen>();
  return {
    seen,
    known(path, file) {
      const known = before.get(path);
      if (!known || !isOf(known.stamp, file)) return undefined;
      seen.set(known.path, known);
      return known;
    },
    add(path, file, digest) {
      const isSafe = Math.max(file.mtimeMs, file.ctimeMs) < safeBefore;
      if (isSafe) seen.set(path, { path, digest, stamp: stampOf(file) });
    },
    digest: digestOf,
  };
}

/** Remembers nothing: every file is read, and gets a digest. */
export const nothingSeen: SeenFiles = {
  known: () => undefined,
  add: () => undefined,
  digest: digestOf,
};

/** A digest of a file or a text. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha1', content, 'base64url');
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: ListedFile): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

// To read numbers takes half as long as to write them, and there are as many as files, four times.
function isOf(stamp: string, { size, mtimeMs, ctimeMs, ino }: ListedFile): boolean {
  const mtime = stamp.indexOf(' ') + 1;
  const ctime = stamp.indexOf(' ', mtime) + 1;
  const inode = stamp.indexOf(' ', ctime) + 1;
  return (
    Number(stamp.slice(0, mtime)) === size &&
    Number(stamp.slice(mtime, ctime)) === mtimeMs &&
    Number(stamp.slice(ctime, inode)) === ctimeMs &&
    Number(stamp.slice(inode)) === ino
  );
}
