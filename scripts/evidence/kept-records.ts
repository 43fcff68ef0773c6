import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRecord } from '../../src/evidence/audit/outcome.ts';
import { evidenceFolder } from '../../src/evidence/record-name.ts';
import { readRecord } from './record-file.ts';

/** All evidence records of a content folder, by the names of their files. Throws for a file that is none. */
export function keptRecords(content: string): KeptRecord[] {
  const folder = join(content, evidenceFolder);
  if (!existsSync(content)) throw new Error(`${content} is no folder`);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  return names.sort().map((name) => {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const record = readRecord(text);
    if (!record)
      throw new Error(`${file} is no evidence record; make it again with: npm run evidence -- add`);
    return { file, digest: createHash('sha256').update(text).digest('hex').slice(0, 16), record };
  });
}
