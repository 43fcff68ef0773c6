import { describe, expect, test } from 'vitest';
import { comparePeriods, isPartialYear, PeriodText, readPeriod, type Period } from './period.ts';

describe('readPeriod', () => {
  test.each<[string, Omit<Period, 'text'>]>([
    ['2021', { kind: 'year', from: '2021-01-01', to: '2021-12-31' }],
    ['2021-Q1', { kind: 'quarter', from: '2021-01-01', to: '2021-03-31' }],
    ['2021-Q4', { kind: 'quarter', from: '2021-10-01', to: '2021-12-31' }],
    ['2024-02', { kind: 'month', from: '2024-02-01', to: '2024-02-29' }],
    ['2022-01/2022-02', { kind: 'interval', from: '2022-01-01', to: '2022-02-28' }],
    ['2021/2022', { kind: 'interval', from: '2021-01-01', to: '2022-12-31' }],
    ['2021-07/2021-07', { kind: 'interval', from: '2021-07-01', to: '2021-07-31' }],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toEqual({ text, ...period });
  });

  test.each([
    '',
    '21',
    '2021-Q0',
    '2021-Q5',
    '2021-q1',
    '2021-13',
    '2021-07-01',
    '2022-02/2022-01',
    '2022-01/',
    '/2022-01',
    '2021/2022/2023',
    '2021-Q1/2021-Q2',
    '2021-01-01/2021-02-01',
    ' 2021',
  ])('%j is no period', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

test.each([
  ['2021', false],
  ['2021-Q1', false],
  ['2021-01', false],
  ['2021-01/2021-12', false],
  ['2021/2022', false],
  ['2021-01/2021-11', true],
  ['2020-02/2021-12', true],
  ['2021-07/2022-06', false],
])('%s is a part of a year that looks like one: %s', (text, partial) => {
  expect(isPartialYear(readPeriod(text) as Period)).toBe(partial);
});

test('periods are sorted by their beginning, the shorter first', () => {
  const texts = ['2021', '2020-Q4', '2021-01/2021-02', '2021-Q1', '2021-01', '2020'];
  const sorted = texts
    .map((text) => readPeriod(text) as Period)
    .sort(comparePeriods)
    .map(({ text }) => text);
  expect(sorted).toEqual(['2020', '2020-Q4', '2021-01', '2021-01/2021-02', '2021-Q1', '2021']);
});

test('a bare year, which YAML gives as a number, is a period', () => {
  expect(PeriodText.safeParse(2021)).toEqual({ success: true, data: '2021' });
});

test.each([20210, 2021.5, -1, true, null])('%j is no period', (value) => {
  expect(PeriodText.safeParse(value).success).toBe(false);
});
