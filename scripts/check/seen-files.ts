import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { SeenFiles } from '../../src/check/read/read-folder.ts';

/** What is kept of a file's outside: when that is the same, so are its bytes. */
export interface Seen {
  /** Its path as diagnostics show it. */
  path: string;
  digest: string;
  /** Its size, times in milliseconds and inode, one after another. */
  stamp: readonly (string | number)[];
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
    known(path, stat) {
      const known = before.get(path);
      if (!known || !isOf(known.stamp, stat)) return undefined;
      seen.set(known.path, known);
      return known;
    },
    add(path, stat, digest) {
      const isSafe = Math.max(stat.mtimeMs, stat.ctimeMs) < safeBefore;
      if (isSafe) seen.set(path, { path, digest, stamp: [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino] });
    },
    digest: digestOf,
  };
}

/** A digest of a file or a text. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha1', content, 'base64url');
}

// What was written as text is read as numbers here, which takes half as long as to write what is there as text.
function isOf([size, mtime, ctime, inode]: Seen['stamp'], stat: Stats): boolean {
  return (
    Number(size) === stat.size &&
    Number(mtime) === stat.mtimeMs &&
    Number(ctime) === stat.ctimeMs &&
    Number(inode) === stat.ino
  );
}
