import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../check/content.ts';

/** Writes each fact file as it stands, as `<id>.md`, into a folder made for it: the plain twin of its page. */
export function writeTwins({ facts }: Content, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of facts) writeFileSync(join(folder, `${id}.md`), text);
}
