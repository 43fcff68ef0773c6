import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../folders.ts';
import type { Compiled } from './compile.ts';

/**
 * What the check leaves for the pages. The check runs in Node, the pages are bundled by Vite, and neither can reach
 * the other's memory; so the compiled folder lies on disk between them. It is written anew by each build, never kept.
 */
const handedOver = () => join(cacheFolder(), 'compiled.json');

/** Writes a compiled folder for the pages; readers see the whole of it or what was there before. */
export function handOver(compiled: Compiled): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const unfinished = `${handedOver()}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(compiled));
  renameSync(unfinished, handedOver());
}

let read: Compiled | undefined;

/** What was handed over, read once by each copy of this module. Throws when nothing was. */
export function compiled(): Compiled {
  return (read ??= JSON.parse(readFileSync(handedOver(), 'utf8')) as Compiled);
}
