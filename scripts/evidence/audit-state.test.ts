import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome } from '../../src/evidence/audit/outcome.ts';
import { auditState } from './audit-state.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'audit-state-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const outcome: Outcome = {
  file: 'a.json',
  digest: 'd',
  address: 'https://a.org/',
  finding: 'same',
  details: [],
};
const folder = () => join(cache, 'evidence-audit');

test('keeps what was found until it is forgotten', () => {
  auditState('content', cache).keep(outcome);
  expect(auditState('content', cache).known).toEqual([outcome]);
  auditState('content', cache).forget();
  expect(auditState('content', cache).known).toEqual([]);
});

test('keeps the audits of two content folders apart', () => {
  auditState('content', cache).keep(outcome);
  expect(auditState('other', cache).known).toEqual([]);
});

test('passes over the line that an interruption left half-written', () => {
  auditState('content', cache).keep(outcome);
  const [name = ''] = readdirSync(folder());
  appendFileSync(join(folder(), name), '\n{"file": "b.js');
  auditState('content', cache).keep(outcome);
  expect(auditState('content', cache).known).toEqual([outcome, outcome]);
});
