import { describe, expect, test } from 'vitest';
import { readPeriod, type Period } from '../domain/period.ts';
import { seriesRows, unknownRows, withGaps } from './series-rows.ts';
import { seriesOf } from './series.fixture.ts';

const rowsOf = (...periods: string[]) =>
  seriesRows(seriesOf(periods.map((period) => ({ period, cases: 1 }))), 'cases');
const partialOf = (...periods: string[]) =>
  rowsOf(...periods).map(({ period, partial }) => [period.text, partial]);
const shown = (...periods: string[]) =>
  withGaps(rowsOf(...periods)).map((row) => ('gap' in row ? `(${row.period.text})` : row.period.text));

describe('rows of a series', () => {
  test('are the values of one measure in order of time, with their source and note', () => {
    const series = seriesOf([
      { period: '2021', cases: '>20000', source: 'two', note: { en: 'Rounded.' } },
      { period: '2020', losses: 5 },
      { period: '2019', cases: 13703 },
    ]);
    expect(seriesRows(series, 'cases')).toEqual([
      {
        period: { text: '2019', kind: 'year', from: '2019-01-01', to: '2019-12-31' },
        partial: false,
        quantity: { qualifier: 'exact', value: 13703 },
        sourceId: 'one',
      },
      {
        period: { text: '2021', kind: 'year', from: '2021-01-01', to: '2021-12-31' },
        partial: false,
        quantity: { qualifier: 'more-than', value: 20000 },
        sourceId: 'two',
        note: { en: 'Rounded.' },
      },
    ]);
  });

  test('of some months are partial, those of whole years are not', () => {
    expect(partialOf('2021', '2022-01/2022-02', '2022-01/2022-12')).toEqual([
      ['2021', false],
      ['2022-01/2022-02', true],
      ['2022-01/2022-12', false],
    ]);
  });

  test('of a quarter are partial beside a whole year, but not among quarters', () => {
    expect(partialOf('2021', '2022-Q1')).toEqual([
      ['2021', false],
      ['2022-Q1', true],
    ]);
    expect(partialOf('2022-Q1', '2022-Q2', '2022-07')).toEqual([
      ['2022-Q1', false],
      ['2022-Q2', false],
      ['2022-07', true],
    ]);
  });

  test('of some months are partial even where there is nothing else', () => {
    expect(partialOf('2021-01/2021-05')).toEqual([['2021-01/2021-05', true]]);
  });

  test('of twelve months are a year, wherever they begin', () => {
    expect(partialOf('2021', '2021-07/2022-06')).toEqual([
      ['2021', false],
      ['2021-07/2022-06', false],
    ]);
  });

  test('of more than the others are longer: a total of years, months among quarters', () => {
    const longerOf = (...periods: string[]) =>
      rowsOf(...periods).map(({ period, partial, longer = false }) => [period.text, partial, longer]);
    expect(longerOf('2019', '2019/2021')).toEqual([
      ['2019', false, false],
      ['2019/2021', false, true],
    ]);
    expect(longerOf('2022-Q1', '2022-04/2022-08')).toEqual([
      ['2022-Q1', false, false],
      ['2022-04/2022-08', false, true],
    ]);
    expect(longerOf('2016/2018', '2019/2021')).toEqual([
      ['2016/2018', false, false],
      ['2019/2021', false, false],
    ]);
  });
});

test('a row knows what weakens its value, and what stood there before in its measure', () => {
  const note = { en: 'Late reports.' };
  const series = seriesOf([
    {
      period: '2021',
      cases: 120,
      losses: 5,
      marks: ['provisional'],
      supersedes: [
        { cases: '>100', date: '2022-04-01', source: 'two', note },
        { cases: 'unknown', losses: 4, date: '2022-05-01', note },
      ],
    },
  ]);
  const [cases] = seriesRows(series, 'cases');
  const [losses] = seriesRows(series, 'losses');
  expect([cases?.marks, cases?.revisions, losses?.revisions]).toEqual([
    ['provisional'],
    [
      { sourceId: 'two', quantity: { qualifier: 'more-than', value: 100 }, date: '2022-04-01', note },
      { sourceId: 'one', date: '2022-05-01', note },
    ],
    [{ sourceId: 'one', quantity: { qualifier: 'exact', value: 4 }, date: '2022-05-01', note }],
  ]);
});

test('an unknown value is no row but a gap that says so, even before the first value', () => {
  const series = seriesOf([
    { period: '2018', cases: 'unknown', source: 'two', note: { en: 'Not published.' } },
    { period: '2020', cases: 5 },
  ]);
  const unknown = unknownRows(series, 'cases');
  const year = (text: string) => readPeriod(text) as Period;
  expect(unknown).toEqual([
    { period: year('2018'), gap: true, unknown: { sourceId: 'two', note: { en: 'Not published.' } } },
  ]);
  expect(withGaps(seriesRows(series, 'cases'), unknown)).toEqual([
    unknown[0],
    { period: year('2019'), gap: true },
    { period: year('2020'), partial: false, quantity: { qualifier: 'exact', value: 5 }, sourceId: 'one' },
  ]);
  expect(withGaps([], unknown)).toEqual(unknown);
});

describe('gaps', () => {
  test('stand for each year without a value', () => {
    expect(shown('2018', '2020-01/2020-08', '2022')).toEqual([
      '2018',
      '(2019)',
      '2020-01/2020-08',
      '(2021)',
      '2022',
    ]);
  });

  test('stand for quarters and months where these are what is counted', () => {
    expect(shown('2021-Q3', '2022-Q1')).toEqual(['2021-Q3', '(2021-Q4)', '2022-Q1']);
    expect(shown('2021-11', '2022-02')).toEqual(['2021-11', '(2021-12)', '(2022-01)', '2022-02']);
  });

  test('are none in an empty series', () => {
    expect(withGaps([])).toEqual([]);
  });
});
