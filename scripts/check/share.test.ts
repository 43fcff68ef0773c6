import { expect, test } from 'vitest';
import { splitShares } from './share.ts';

const names = Array.from({ length: 12 }, (_, index) => `facts/${index}.md`);

test('the thread that reads every record takes fewer fact files', () => {
  expect(splitShares(names, 16, 1)).toEqual([names.slice(0, 8)]);
});

test('threads share alike', () => {
  expect(splitShares(names, 0, 2)).toEqual([names.slice(0, 4), names.slice(4, 8)]);
});

test('with very many records the others do all of it, and none gets nothing', () => {
  expect(splitShares(names, 1000, 3)).toEqual([names]);
});
