import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCacheFolder } from '../../src/folders.ts';
import { writeContent } from './generate-content.ts';
import { measure, type Run } from './measure.ts';

/** Checks after one change each, and what of their time it takes to start at all. */
export interface Rechecks {
  rechecks: Run[];
  /** The command on a folder with one fact file: it loads all of its code, and has next to nothing to check. */
  startUps: Run[];
}

/** A re-check is short, so that one alone says little. */
const times = 3;

/**
 * Changes the text of one fact file a few times, and measures the check that follows each; an earlier check must have
 * kept its results. The file is put back as it was.
 */
export function runRechecks(content: string, folder: string): Rechecks {
  const setting = { env: { CONTENT_DIR: content }, folder };
  const facts = join(content, 'facts');
  const path = join(facts, readdirSync(facts).sort()[0] as string);
  const text = readFileSync(path, 'utf8');
  const small = join(folder, 'one-fact');
  writeContent(small, { facts: 1, seed: 1, evidence: true });
  const rechecks: Run[] = [];
  const startUps: Run[] = [];
  try {
    for (let change = 1; change <= times; change += 1) {
      writeFileSync(path, `${text}\nOne more sentence, as an editor adds it${'!'.repeat(change)}\n`);
      rechecks.push(measure('scripts/check.ts', [], setting));
      startUps.push(measure('scripts/check.ts', [`--content=${small}`], setting));
    }
    return { rechecks, startUps };
  } finally {
    writeFileSync(path, text);
    rmSync(checkCacheFolder(small), { recursive: true, force: true });
  }
}
