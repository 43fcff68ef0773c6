import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** No summary of a change is longer; what is longer was not made to be read. */
const mostBytes = 1_000_000;

/**
 * Reads a file that a run of a stranger's code left. It must be a file: a link could lead to what this process knows
 * and others may not, its token among it.
 * @throws when it is a link, no file, or too large
 */
export function readLeftFile(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.nlink > 1) throw new Error(`${path} is no plain file`);
    if (stat.size > mostBytes) throw new Error(`${path} is too large for a comment`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}
