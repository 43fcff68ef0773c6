import { describe, expect, test } from 'vitest';
import { commonAxis, rowsAlong, rowsBetween, spanWords } from './shown-rows.ts';
import { seriesOf } from './series.fixture.ts';

const cases = seriesOf([
  { period: '2019', cases: 1 },
  { period: '2022-01/2022-02', cases: 2 },
  { period: '2022', cases: 3 },
]);
const other = seriesOf([
  { period: '2017', cases: 4 },
  { period: '2022-Q1', cases: 5 },
]);
const texts = (rows: readonly { period: { text: string } }[]) => rows.map(({ period }) => period.text);

const periods = (axis: readonly { text: string }[]) => axis.map(({ text }) => text);

describe('the rows of a chart', () => {
  test('are those wholly between its bounds, both included', () => {
    const shown = (from?: string, to?: string) =>
      texts(rowsBetween(cases, 'cases', { ...(from && { from }), ...(to && { to }) }));
    expect([shown(), shown('2020'), shown('2019', '2021'), shown('2022-01', '2022-06')]).toEqual([
      ['2019', '2022-01/2022-02', '2022'],
      ['2022-01/2022-02', '2022'],
      ['2019'],
      ['2022-01/2022-02'],
    ]);
  });

  test('cover part of a year even where nothing whole is shown beside them', () => {
    expect(
      rowsBetween(cases, 'cases', { from: '2022-01', to: '2022-02' }).map(({ partial }) => partial),
    ).toEqual([true]);
  });
});

describe('a common axis', () => {
  const [a, b] = [rowsBetween(cases, 'cases', {}), rowsBetween(other, 'cases', {})];

  test('holds every period of both once, gaps included, by time', () => {
    expect(periods(commonAxis(rowsAlong(a, []), rowsAlong(b, [])))).toEqual([
      ...['2017', '2018', '2019', '2020', '2021'],
      ...['2022-01/2022-02', '2022-Q1', '2022'],
    ]);
  });

  test('gives both series the same places, empty where one has no figure', () => {
    const axis = commonAxis(rowsAlong(a, []), rowsAlong(b, []));
    expect([texts(rowsAlong(a, axis)), texts(rowsAlong(b, axis))]).toEqual([periods(axis), periods(axis)]);
    expect(rowsAlong(b, axis).flatMap((row) => ('gap' in row ? [] : [row.quantity.value]))).toEqual([4, 5]);
  });
});

test('spans the years of its periods', () => {
  const words = spanWords(rowsBetween(cases, 'cases', {}), 'en');
  expect([words.replace(/\s*–\s*/g, '–'), spanWords([], 'en')]).toEqual(['2019–2022', '']);
});
