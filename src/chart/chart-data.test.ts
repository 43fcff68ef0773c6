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
    {
      label: ['2021'],
      mark: '12,000–13,000',
      value: 12000,
      high: 13000,
      partial: false,
      longer: false,
      flags: [],
      breaks: false,
    },
    {
      label: ['Jan–Feb', '2022'],
      mark: '3,273',
      value: 3273,
      partial: true,
      longer: false,
      flags: [],
      breaks: false,
    },
    { label: ['2023'], mark: '', value: null, partial: false, longer: false, flags: [], breaks: false },
  ]);
});

test('reads how a value is known that is not exact, and what a reader must be told of it', () => {
  const bar = (data: Record<string, string>) => readBar([{ label: '2021' }, { value: '5', ...data }]);
  expect(
    ['more-than', 'less-than', 'about', 'range'].map((qualifier) => bar({ qualifier }).qualifier),
  ).toEqual(['more-than', 'less-than', 'about', undefined]);
  const all = bar({ mark: '5', flags: 'one-source otherwise provisional revised other', breaks: 'yes' });
  expect([all.mark, all.flags, all.breaks, bar({ mark: '5' }).mark, bar({ longer: 'yes' }).longer]).toEqual([
    '5 ʳᵖᵇ†',
    ['revised', 'provisional', 'otherwise', 'one-source'],
    true,
    '5',
    true,
  ]);
});

test('reads a value of 0 as a value', () => {
  expect(readBar([{ value: '0', mark: '0' }]).value).toBe(0);
});

test('reaches the upper end of a range', () => {
  expect([topOf([range, partial, gap]), topOf([gap])]).toEqual([13000, 0]);
});
