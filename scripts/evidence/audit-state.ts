import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Outcome } from '../../src/evidence/audit/outcome.ts';

/** What an audit has found so far, kept so that one that is interrupted goes on where it stopped. */
export interface AuditState {
  /** What it found before it was interrupted. */
  known: Outcome[];
  keep: (outcome: Outcome) => void;
  forget: () => void;
}

/**
 * The state of the audit of a content folder: one outcome a line, each begun with a line break, so that an interruption
 * spoils no line but the last.
 * @param cache the folder for what can be made again
 */
export function auditState(content: string, cache: string): AuditState {
  const key = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  const path = join(cache, 'evidence-audit', `${key}.jsonl`);
  return {
    known: linesOf(path).flatMap(outcomeIn),
    keep: (outcome) => {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `\n${JSON.stringify(outcome)}`);
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

function outcomeIn(line: string): Outcome[] {
  try {
    return [JSON.parse(line) as Outcome];
  } catch {
    return [];
  }
}
