import { expect, test } from 'vitest';
import { yearTotals } from './year-totals.ts';

const group = (key: string, count: number) => ({ key, items: Array(count).fill(0) });

test('gives every year between the newest and the oldest, newest first, those without fact files too', () => {
  expect(yearTotals([group('2018', 1), group('2022', 9), group('2021', 0), group('2020', 2)])).toEqual([
    { year: '2022', count: 9 },
    { year: '2021', count: 0 },
    { year: '2020', count: 2 },
    { year: '2019', count: 0 },
    { year: '2018', count: 1 },
  ]);
});

test('leaves out an age without any', () => {
  expect(yearTotals([group('1969', 1), group('2022', 9)])).toEqual([
    { year: '2022', count: 9 },
    { year: '1969', count: 1 },
  ]);
});
