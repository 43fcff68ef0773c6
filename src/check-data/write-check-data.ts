import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../check/content.ts';
import { makeCheckData } from './make-check-data.ts';

/** Writes what a browser needs to check a fact file into a folder, made for it: `folder.json`, and `sources/` by shard. */
export function writeCheckData(content: Content, folder: string): void {
  const { folder: shared, shards } = makeCheckData(content);
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'folder.json'), JSON.stringify(shared));
  for (const [name, shard] of shards)
    writeFileSync(join(folder, 'sources', `${name}.json`), JSON.stringify(shard));
}
