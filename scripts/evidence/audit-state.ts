import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Outcome } from '../../src/evidence/audit/outcome.ts';

/** What a long work has found so far, kept so that one that is interrupted goes on where it stopped. */
export interface KeptState<Item> {
  /** What it found before it was interrupted. */
  known: Item[];
  keep: (item: Item) => void;
  forget: () => void;
}

/** The state of the audit of a content folder. */
export function auditState(content: string, cache: string): KeptState<Outcome> {
  return keptState(content, cache, 'evidence-audit');
}

/**
 * The state of a work on a content folder: one item a line, each begun with a line break, so that an interruption spoils
 * no line but the last.
 * @param cache the folder for what can be made again
 */
export function keptState<Item>(content: string, cache: string, work: string): KeptState<Item> {
  const key = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  const path = join(cache, work, `${key}.jsonl`);
  return {
    known: linesOf(path).flatMap((line) => itemIn<Item>(line)),
    keep: (item) => {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `\n${JSON.stringify(item)}`);
    },
    forget: () => rmSync(path, { force: true }),
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function itemIn<Item>(line: string): Item[] {
  try {
    return [JSON.parse(line) as Item];
  } catch {
    return [];
  }
}
