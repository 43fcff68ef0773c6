import { expect, test } from 'vitest';
import { groupPages, pagePath } from './list-paths.ts';

const group = (key: string, size: number) => ({ key, items: Array(size).fill(key) as string[] });

test('gives the first page the bare address, and the others a number that no id can hold', () => {
  expect([1, 2, 30].map(pagePath)).toEqual([undefined, 'page/2', 'page/30']);
});

test('gives each group its pages and its nearest neighbours that hold something', () => {
  const pages = groupPages([group('a', 60), group('b', 0), group('c', 1)]);
  expect(
    pages.map(({ group, list, before, after }) => [group.key, list.number, before?.key, after?.key]),
  ).toEqual([
    ['a', 1, undefined, 'c'],
    ['a', 2, undefined, 'c'],
    ['b', 1, 'a', 'c'],
    ['c', 1, 'a', undefined],
  ]);
});
