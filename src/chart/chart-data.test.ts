import { expect, test } from 'vitest';
import { readBar, topOf } from './chart-data.ts';

const range = readBar([{ label: '2021' }, { value: '12000', high: '13000', mark: '12,000–13,000' }]);
const partial = readBar([
  { label: 'Jan–Feb|2022', partial: '' },
  { value: '3273', mark: '3,273' },
]);
const gap = readBar([{ label: '2023' }, {}, {}]);

test('reads each bar from the attributes of its row', () => {
  expect([range, partial, gap]).toEqual([
    { label: ['2021'], mark: '12,000–13,000', value: 12000, high: 13000, partial: false },
    { label: ['Jan–Feb', '2022'], mark: '3,273', value: 3273, partial: true },
    { label: ['2023'], mark: '', value: null, partial: false },
  ]);
});

test('reads a value of 0 as a value', () => {
  expect(readBar([{ value: '0', mark: '0' }]).value).toBe(0);
});

test('reaches the upper end of a range', () => {
  expect([topOf([range, partial, gap]), topOf([gap])]).toEqual([13000, 0]);
});
