import { describe, expect, test } from 'vitest';
import { listPages, pageNumbers } from './list-page.ts';

describe('pages of a list', () => {
  test('cuts the list and says where each page stands in it', () => {
    expect(listPages(['a', 'b', 'c'], 2)).toEqual([
      { items: ['a', 'b'], number: 1, count: 2, total: 3, first: 1, last: 2 },
      { items: ['c'], number: 2, count: 2, total: 3, first: 3, last: 3 },
    ]);
  });

  test('makes no empty last page of a full one', () => {
    expect(listPages(Array(100).fill('a')).map(({ items }) => items.length)).toEqual([50, 50]);
  });

  test('gives an empty list its one page', () => {
    expect(listPages([])).toEqual([{ items: [], number: 1, count: 1, total: 0, first: 0, last: 0 }]);
  });
});

describe('page numbers', () => {
  test('shows all of a few pages', () => {
    expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4]);
  });

  test('leaves out what is far from the page', () => {
    expect(pageNumbers(10, 200)).toEqual([1, undefined, 9, 10, 11, undefined, 200]);
  });

  test('shows a single page rather than a gap', () => {
    expect(pageNumbers(4, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
