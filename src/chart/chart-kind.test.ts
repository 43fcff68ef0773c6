import { expect, test } from 'vitest';
import { chartKind, chartShape } from './chart-kind.ts';
import type { Bar } from './chart-data.ts';
import { markedPoints } from './mark-ends.ts';

test('draws bars while each has room, and a line beyond that', () => {
  expect([1, 24, 25].map(chartKind)).toEqual(['bars', 'bars', 'line']);
  expect([9, 10, 24, 25].map(chartShape)).toEqual(['few', 'many', 'many', 'line']);
});

test('marks the highest and the last value of a line, each once', () => {
  const bars = (...values: (number | null)[]) =>
    values.map((value): Bar => ({
      label: [],
      mark: '',
      value,
      partial: false,
      longer: false,
      flags: [],
      breaks: false,
    }));
  expect([markedPoints(bars(1, 9, 9, 4, null)), markedPoints(bars(1, 2)), markedPoints(bars(null))]).toEqual([
    [1, 3],
    [1],
    [],
  ]);
});
