import { expect, test } from 'vitest';
import type { Verdict } from './domain/verdict.ts';
import { verdictTotals } from './verdict-totals.ts';

const verdict = (id: string): Verdict => ({
  id,
  label: { en: id },
  meaning: { en: id },
  tone: 'open',
  icon: 'question',
});
const [yes, no, open] = ['yes', 'no', 'open'].map(verdict) as [Verdict, Verdict, Verdict];

test('counts each verdict, zeros included, in the declared order', () => {
  const facts = [{ verdict: open }, { verdict: yes }, { verdict: open }];
  expect(verdictTotals([yes, no, open], facts)).toEqual([
    { verdict: yes, count: 1 },
    { verdict: no, count: 0 },
    { verdict: open, count: 2 },
  ]);
});
