import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Run } from './measure.ts';

/** A check after one change, and what of its time it takes to start at all. */
export interface Recheck {
  recheck: Run;
  /** The command with `--help`: it loads all of its code, and checks nothing. */
  startUp: Run;
}

/**
 * Changes the text of one fact file, and measures the check that follows; an earlier check must have kept its results.
 * The file is put back as it was.
 */
export function runRecheck(content: string, folder: string): Recheck {
  const setting = { env: { CONTENT_DIR: content }, folder };
  const facts = join(content, 'facts');
  const path = join(facts, readdirSync(facts).sort()[0] as string);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}\nOne more sentence, as an editor adds it.\n`);
  try {
    const recheck = measure('scripts/check.ts', [], setting);
    return { recheck, startUp: measure('scripts/check.ts', ['--help'], setting) };
  } finally {
    writeFileSync(path, text);
  }
}
