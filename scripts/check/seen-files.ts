import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { SeenFiles } from '../../src/check/read/read-folder.ts';

/** What is kept of a file's outside: when its stamp is the same, so are its bytes. */
export interface Seen {
  stamp: string;
  digest: string;
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
      if (known?.stamp !== stampOf(stat)) return undefined;
      seen.set(path, known);
      return known.digest;
    },
    add(path, stat, digest) {
      const isSafe = Math.max(stat.mtimeMs, stat.ctimeMs) < safeBefore;
      if (isSafe) seen.set(path, { stamp: stampOf(stat), digest });
    },
    digest(bytes) {
      return hash('sha1', bytes, 'base64url');
    },
  };
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
