import { expect, test } from 'vitest';
import { boundsOf, sumOf } from './bounds.ts';
import { readQuantity, type Quantity } from './quantity.ts';

const bounds = (written: string | number) => boundsOf(readQuantity(written) as Quantity);

test.each([
  [0, 0, 0],
  [20701, 20701, 20701],
  [120, 120, 120],
  [0.5, 0.5, 0.5],
  [20000, 15000, 25000],
  [560800000, 560750000, 560850000],
  ['>20000', 20000, Number.POSITIVE_INFINITY],
  ['<5', 0, 5],
  ['~600', 540, 660],
  ['12..13', 12, 13],
])('%s means from %d to %d', (written, low, high) => {
  expect(bounds(written)).toEqual({ low, high });
});

test('a sum means from the sum of the lowest to the sum of the highest', () => {
  expect(sumOf([bounds(5), bounds('12..13'), bounds('<5')])).toEqual({ low: 17, high: 23 });
  expect(sumOf([])).toEqual({ low: 0, high: 0 });
});
