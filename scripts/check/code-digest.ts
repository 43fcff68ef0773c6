import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A digest of all that a check's result depends on beside content: our code, the libraries' versions, and Node's. */
export function codeDigest(): string {
  const files = ['package-lock.json', ...globSync('src/**/*.ts', { cwd: root }).sort()];
  const parts = files.map((file) => `${file} ${hash('sha1', readFileSync(join(root, file)))}`);
  return hash('sha1', [process.version, ...parts].join('\n'));
}
