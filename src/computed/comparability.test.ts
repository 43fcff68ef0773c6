import { describe, expect, test } from 'vitest';
import { comparability, lengthOf, type Counted } from './comparability.ts';
import { reasonWords, wordsOf } from './comparability-words.ts';

const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });
const gauge: Counted = {
  series: 'gauge',
  measure: 'tides',
  countedBy: 'Harbour',
  unit: 'tides',
  counts: 'Tides',
  periods: [year(2019)],
};
const judged = (other: Partial<Counted>) => {
  const { reasons, refused } = comparability(gauge, { ...gauge, ...other });
  return [reasons.map((reason) => wordsOf(reason, reasonWords)), refused];
};

describe('two measures', () => {
  test('of two series have two definitions, even of one body', () => {
    expect(judged({ series: 'tables' })).toEqual([['each counts by its own definition'], false]);
  });

  test('of two bodies stand side by side with a reason more', () => {
    expect(judged({ series: 'ferry', countedBy: 'Ferry' })).toEqual([
      ['two bodies count, Harbour and Ferry', 'each counts by its own definition'],
      false,
    ]);
  });

  test('in two units are not set side by side', () => {
    expect(judged({ series: 'ferry', unit: 'EUR', counts: 'Costs' })).toEqual([
      ['each counts by its own definition', 'the one counts “Tides”, the other “Costs”'],
      true,
    ]);
  });

  test('of which one has figures that count something else stand side by side with a reason more', () => {
    expect(judged({ series: 'tables', others: ['Waves'] })).toEqual([
      [
        'each counts by its own definition',
        'some of the figures under “Tides” count something else: “Waves”',
      ],
      false,
    ]);
  });

  test('without a period in common are not set side by side', () => {
    expect(judged({ series: 'ferry', periods: [{ from: '2019-01-01', to: '2019-03-31' }] })).toEqual([
      ['each counts by its own definition', 'there is no period for which both have a figure'],
      true,
    ]);
  });

  test('of one series are nothing to set side by side', () => {
    expect(judged({ unit: 'EUR' })).toEqual([['it is one series, named twice'], true]);
  });
});

test('tells periods of one length from others', () => {
  const lengths = [
    ['2019-01-01', '2019-12-31'],
    ['2020-01-01', '2020-12-31'],
    ['2020-01-01', '2021-12-31'],
    ['2020-01-01', '2020-02-29'],
    ['2020-02-01', '2020-02-29'],
    ['2020-12-01', '2020-12-31'],
    ['2020-04-01', '2020-06-30'],
    ['2020-05-01', '2020-07-31'],
  ].map(([from, to]) => lengthOf({ from: from as string, to: to as string }));
  expect(lengths).toEqual([
    '01/12+0',
    '01/12+0',
    '01/12+1',
    '01/02+0',
    'a month',
    'a month',
    'a quarter',
    '05/07+0',
  ]);
});
