import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
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
  return cacheOf(`${contentFolder()}\n${outputFolder()}`);
}

/** A folder for what a check of a content folder keeps for the next. */
export function checkCacheFolder(content: string): string {
  return cacheOf(`check\n${resolve(content)}`);
}

function cacheOf(what: string): string {
  return resolve('.cache', createHash('sha256').update(what).digest('hex').slice(0, 12));
}

/** Puts `made` in the place of `folder`; there is no moment at which `folder` holds a part of both. */
export function replaceFolder(folder: string, made: string): void {
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
