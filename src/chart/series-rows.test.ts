import { describe, expect, test } from 'vitest';
import { seriesRows, withGaps } from './series-rows.ts';
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
