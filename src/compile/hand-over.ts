import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../folders.ts';
import type { Compiled } from './compile.ts';

/**
 * What the check leaves for the pages. The check runs in Node, the pages are bundled by Vite, and neither can reach
 * the other's memory; so the compiled folder lies on disk between them. It is written anew by each build, never kept.
 */
const files = { data: 'compiled.json', bodies: 'bodies.json' } as const;

/** Writes a compiled folder for the pages; readers see the whole of it or what was there before. */
export function handOver({ bodies, ...data }: Compiled): void {
  mkdirSync(cacheFolder(), { recursive: true });
  writeWhole(files.data, data);
  writeWhole(files.bodies, bodies);
}

/** Everything but the texts. Throws when nothing was handed over. */
export function readCompiled(): Omit<Compiled, 'bodies'> {
  return JSON.parse(readFileSync(join(cacheFolder(), files.data), 'utf8')) as Omit<Compiled, 'bodies'>;
}

let held: { written: number; bodies: Compiled['bodies'] } | undefined;

/** The HTML of the text of one fact file; read again when a newer compilation was handed over. */
export function readBody(id: string): string {
  const path = join(cacheFolder(), files.bodies);
  if (!held || import.meta.env?.DEV) {
    const written = statSync(path).mtimeMs;
    if (held?.written !== written)
      held = { written, bodies: JSON.parse(readFileSync(path, 'utf8')) as Compiled['bodies'] };
  }
  const body = held.bodies[id];
  if (body === undefined) throw new Error(`no text was compiled for the fact file "${id}"`);
  return body;
}

function writeWhole(name: string, data: unknown): void {
  const path = join(cacheFolder(), name);
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(data));
  renameSync(`${path}.${process.pid}`, path);
}
