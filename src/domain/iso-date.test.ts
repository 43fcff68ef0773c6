import { describe, expect, test } from 'vitest';
import { firstDay, isBefore, IsoDate, lastDay, PartialDate, yearOf } from './iso-date.ts';

describe('IsoDate', () => {
  test.each(['2021-03-01', '2024-02-29', '2000-02-29', '2021-12-31'])('%s is a date', (text) => {
    expect(IsoDate.safeParse(text)).toEqual({ success: true, data: text });
  });

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    '2021-03',
    '2021',
    '2021-03-01T00:00:00Z',
    '01-03-2021',
    ' 2021-03-01',
    '2021/03/01',
    '',
    2021,
    new Date(0),
  ])('%j is none', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(false);
  });
});

describe('PartialDate', () => {
  test.each(['2021', '2021-03', '2021-03-01'])('%s is a partial date', (text) => {
    expect(PartialDate.safeParse(text)).toEqual({ success: true, data: text });
  });

  test.each(['21', '2021-3', '2021-13', '2021-02-30', '2021-Q1', 'May 2021', 2021])('%j is none', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false);
  });
});

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021-03-14', '2021-03-14', '2021-03-14'],
])('%s begins on %s and ends on %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['2020', '2021', true],
  ['2021', '2021-03', false],
  ['2021-03', '2021', false],
  ['2021-02', '2021-03-01', true],
  ['2021-03', '2021-03-01', false],
  ['2021-03-01', '2021-03', false],
  ['2021-02-28', '2021-03', true],
  ['2021-03-01', '2021-03-01', false],
  ['2021', '2020-12-31', false],
])('%s is before %s on whatever day: %s', (a, b, before) => {
  expect(isBefore(a, b)).toBe(before);
});

test('the year is the first four digits', () => {
  expect(['2021', '2021-03', '2021-03-01'].map(yearOf)).toEqual(['2021', '2021', '2021']);
});
