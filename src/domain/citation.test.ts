import { expect, test } from 'vitest';
import { numberCitations } from './citation.ts';

test('numbers sources in the order of their first use and counts the uses', () => {
  const citations = ['tables', 'report', 'tables', 'log', 'tables'].map((sourceId) => ({ sourceId }));
  expect(numberCitations(citations)).toEqual([
    { sourceId: 'tables', number: 1, uses: 3 },
    { sourceId: 'report', number: 2, uses: 1 },
    { sourceId: 'log', number: 3, uses: 1 },
  ]);
});

test('a text without citations has no numbers', () => {
  expect(numberCitations([])).toEqual([]);
});

test('a source may be named like a part of every object', () => {
  expect(numberCitations([{ sourceId: 'constructor' }])).toEqual([
    { sourceId: 'constructor', number: 1, uses: 1 },
  ]);
});
