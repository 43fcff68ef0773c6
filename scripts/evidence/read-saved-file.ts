import { readFileSync, statSync } from 'node:fs';
import { RetrievalFailure } from '../../src/evidence/retrieve/failure.ts';
import { maxBytes } from './web-access.ts';

/** The bytes of a file that somebody saved. Throws when there is none, and for one that no host would be let send. */
export function readSavedFile(path: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`there is no file ${path}`);
  if (!stat.isFile()) throw new Error(`${path} is no file`);
  if (stat.size > maxBytes) throw new RetrievalFailure('file-too-large', `${maxBytes / 1024 / 1024} MiB`);
  return new Uint8Array(readFileSync(path));
}
