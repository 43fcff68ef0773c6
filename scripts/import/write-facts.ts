import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/import/import-reviews.ts';

/**
 * Writes the fact files of an import. Each is there whole or not at all, and none replaces another: throws when there is
 * a file of its name.
 * @param fileOf where the fact file of an id lies
 */
export function writeFacts(
  outcomes: readonly Outcome[],
  content: string,
  fileOf: (id: string) => string,
): void {
  mkdirSync(join(content, 'facts'), { recursive: true });
  // A name that begins with a full stop is no part of the content.
  const unfinished = join(content, 'facts', `.import-${process.pid}`);
  try {
    for (const outcome of outcomes) {
      if (outcome.kind !== 'written') continue;
      writeFileSync(unfinished, outcome.text);
      linkSync(unfinished, fileOf(outcome.id));
      rmSync(unfinished);
    }
  } finally {
    rmSync(unfinished, { force: true });
  }
}
