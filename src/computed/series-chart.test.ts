import { describe, expect, test } from 'vitest';
import type { Series } from '../domain/series.ts';
import { daysBetween, seriesChart } from './series-chart.ts';

function seriesOf(...measures: string[]): Series {
  return {
    title: { en: 'Tides' },
    counted_by: 'Harbour',
    definition: { en: 'High waters.' },
    measures: Object.fromEntries(
      measures.map((measure) => [measure, { unit: 'tides', label: { en: measure } }]),
    ),
    sources: [],
    points: [2019, '2020-Q1', 2021].map((period) => ({ period: String(period), tides: 7, source: 'gauge' })),
  };
}
const series = new Map([
  ['gauge', seriesOf('tides', 'ebbs')],
  ['ferry', seriesOf('tides')],
]);
const ask = (given: Record<string, string>, more: { words?: string; alone?: boolean } = {}) =>
  seriesChart({ given, words: '', alone: true, line: 1, column: 1, ...more }, series);
const refusal = (...asked: Parameters<typeof ask>) => {
  const result = ask(...asked);
  return 'refused' in result ? result.refused : undefined;
};

describe('a chart shows', () => {
  test('the measure that it names, between the periods that it names', () => {
    const given = { id: 'gauge', measure: 'tides', from: '2019', to: '2020-Q1' };
    expect(ask(given)).toEqual({ series: 'gauge', measure: 'tides', from: '2019', to: '2020-Q1' });
  });

  test('the one measure of a series that has but one', () => {
    expect(ask({ id: 'ferry' })).toEqual({ series: 'ferry', measure: 'tides' });
  });
});

describe('a chart is refused', () => {
  test.each([
    ['without a series', {}, 'it lacks id, the series'],
    ['of an unknown series', { id: 'gulls' }, 'there is no series "gulls"'],
    ['without a measure', { id: 'gauge' }, 'it lacks measure; the series has tides, ebbs'],
    ['of an unknown measure', { id: 'gauge', measure: 'gulls' }, 'the series has no measure "gulls"'],
    ['with what it does not know', { id: 'ferry', by: 'x' }, 'it knows no by; wanted: id, measure, from, to'],
    [
      'for what is no period',
      { id: 'ferry', to: 'then' },
      '"then" is no period; wanted: 2021, 2021-Q3, 2021-07 or 2022-01/2022-02',
    ],
    [
      'that begins after its end',
      { id: 'ferry', from: '2021', to: '2020-Q1' },
      'from is 2021, which lies after to, 2020-Q1',
    ],
    [
      'of periods without a value',
      { id: 'ferry', from: '2020-Q2', to: '2020-Q4' },
      'the series has no value of tides there; it has one for 2019, 2020-Q1, 2021',
    ],
    [
      'of a measure without any value',
      { id: 'gauge', measure: 'ebbs' },
      'the series has no value of ebbs there; it has one for no period',
    ],
  ])('%s', (_, given, refused) => {
    expect(refusal(given as Record<string, string>)).toBe(refused);
  });

  test('that stands in a sentence, or has words', () => {
    expect([
      refusal({ id: 'ferry' }, { alone: false }),
      refusal({ id: 'ferry' }, { words: 'Tides' }),
    ]).toEqual([
      'it stands on a line of its own, with two colons, outside lists and quotations',
      'it has no place for words in square brackets',
    ]);
  });

  test('with the word that is not known and those that are', () => {
    expect(ask({ id: 'gulls' })).toMatchObject({
      unknown: { what: 'series', word: 'gulls', known: ['gauge', 'ferry'] },
    });
    expect(ask({ id: 'gauge', measure: 'tide' })).toMatchObject({
      unknown: { what: 'measure', word: 'tide', known: ['tides', 'ebbs'] },
    });
  });
});

test('reads the days between two periods, and leaves an open end open', () => {
  expect([daysBetween({ from: '2020-Q2', to: '2021' }), daysBetween({})]).toEqual([
    { first: '2020-04-01', last: '2021-12-31' },
    { first: '0000', last: '9999' },
  ]);
});
