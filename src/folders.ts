import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The content folder that a command works on: `--content` and `CONTENT_DIR` both end up in the environment. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Where the site goes. */
export function outputFolder(): string {
  return resolve(process.env['OUT_DIR'] || 'dist');
}

/** A folder for what can be made again, one for each pair of content and output, so that two builds never meet in it. */
export function cacheFolder(): string {
  const key = createHash('sha256').update(`${contentFolder()}\n${outputFolder()}`).digest('hex').slice(0, 12);
  return resolve('.cache', key);
}
