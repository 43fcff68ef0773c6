import { expect, test } from 'vitest';
import { receipt } from './receipt.fixture.ts';
import { outcomeOf, sumOf, tallyOf } from './tally.ts';

test('each quotation has one outcome', () => {
  expect(receipt.quotations.map(outcomeOf)).toEqual([
    'matched',
    'matched',
    'unknown',
    'not-found',
    'too-short',
  ]);
});

test('counts each outcome, and what the text has computed with what repeats it', () => {
  expect(tallyOf(receipt)).toEqual({
    quotations: { matched: 2, unknown: 1, unmatched: 2 },
    figures: { matched: 1, unknown: 1, unmatched: 1 },
    computed: 2,
  });
});

test('adds up fact files, and none of them to nothing', () => {
  const none = { matched: 0, unknown: 0, unmatched: 0 };
  expect(sumOf([])).toEqual({ quotations: none, figures: none, computed: 0 });
  expect(sumOf([tallyOf(receipt), tallyOf(receipt)])).toEqual({
    quotations: { matched: 4, unknown: 2, unmatched: 4 },
    figures: { matched: 2, unknown: 2, unmatched: 2 },
    computed: 4,
  });
});
