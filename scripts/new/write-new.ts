import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFactFile, type Beginning } from '../../src/new-fact/new-fact-file.ts';
import type { WhatIsThere } from './what-is-there.ts';

/**
 * Writes a new fact file and gives what to tell of it. Never replaces a file: throws when there is one.
 * @param today YYYY-MM-DD
 */
export function writeNew(begun: Beginning, there: WhatIsThere, content: string, today: string): string {
  const { id, missing, text } = newFactFile(begun, {
    today,
    taken: there.taken,
    cited: there.cited,
    known: { verdict: there.verdicts.map(idOf), topics: there.topics.map(idOf) },
  });
  const path = join(content, 'facts', `${id}.md`);
  mkdirSync(join(content, 'facts'), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return [
    `Wrote ${path}.`,
    `To write: ${[...missing, 'the text, with each source cited in it'].join(', ')}.`,
    'npm run check says what is still missing.',
  ].join('\n');
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** The name under which somebody commits; nothing when git does not know one. */
export function gitName(): string | undefined {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: 'pipe' }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
