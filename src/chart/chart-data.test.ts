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
      revised: false,
      provisional: false,
    },
    {
      label: ['Jan–Feb', '2022'],
      mark: '3,273',
      value: 3273,
      partial: true,
      revised: false,
      provisional: false,
    },
    { label: ['2023'], mark: '', value: null, partial: false, revised: false, provisional: false },
  ]);
});

test('reads how a value is known that is not exact, and that it was revised or may yet be', () => {
  const bar = (data: Record<string, string>) => readBar([{ label: '2021' }, { value: '5', ...data }]);
  expect(
    ['more-than', 'less-than', 'about', 'range'].map((qualifier) => bar({ qualifier }).qualifier),
  ).toEqual(['more-than', 'less-than', 'about', undefined]);
  const both = bar({ mark: '5', revised: '', provisional: '' });
  expect([both.mark, both.revised, both.provisional, bar({ mark: '5' }).mark]).toEqual([
    '5 ʳᵖ',
    true,
    true,
    '5',
  ]);
});

test('reads a value of 0 as a value', () => {
  expect(readBar([{ value: '0', mark: '0' }]).value).toBe(0);
});

test('reaches the upper end of a range', () => {
  expect([topOf([range, partial, gap]), topOf([gap])]).toEqual([13000, 0]);
});
