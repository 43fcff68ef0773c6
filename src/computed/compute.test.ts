import { describe, expect, test } from 'vitest';
import type { Computation, ComputationName } from '../domain/computation.ts';
import type { Series } from '../domain/series.ts';
import { compute } from './compute.ts';
import { workingWords, valueWords } from './computed-words.ts';
import { agrees, statedFigure } from './figures-of.ts';

function seriesOf(counted_by: string, points: Record<string, number | string>): Series {
  return {
    title: { en: 'Tides' },
    counted_by,
    definition: { en: 'High waters.' },
    measures: { tides: { unit: 'tides', label: { en: 'Tides' } } },
    sources: [],
    points: Object.entries(points).map(([period, tides]) => ({ period, tides, source: 'gauge' })),
  };
}

const series = new Map([
  [
    'gauge',
    seriesOf('Harbour', {
      2019: 13703,
      2020: 17227,
      2021: 20701,
      '2022-01/2022-02': 3273,
      2023: '>30000',
      '2024-Q1': 5,
    }),
  ],
  ['ferry', seriesOf('Ferry', { 2019: 1, 2021: 0, 2022: 4 })],
  [
    'mixed',
    {
      ...seriesOf('Harbour', { 2019: 10, 2020: 20 }),
      points: [
        { period: '2019', tides: 10, source: 'gauge' },
        {
          period: '2020',
          tides: 20,
          source: 'gauge',
          counts: { tides: { unit: 'waves', label: { en: 'Waves' } } },
        },
      ] as Series['points'],
    },
  ],
]);
const run = (name: ComputationName, given: Record<string, string>) => {
  const computation: Computation = {
    name,
    words: '',
    given: { measure: 'tides', ...given },
    line: 1,
    column: 1,
  };
  return compute(computation, series);
};
const value = (name: ComputationName, given: Record<string, string>) => {
  const result = run(name, { series: 'gauge', ...given });
  return 'refused' in result ? result.refused : Number(result.value.toFixed(2));
};

describe('a figure is computed', () => {
  test.each([
    ['change', { from: '2019', to: '2021' }, 51.07],
    ['change', { from: '2021', to: '2020' }, -16.78],
    ['ratio', { from: '2019', to: '2021' }, 1.51],
    ['sum', { from: '2019', to: '2021' }, 51631],
    ['share', { of: '2020', from: '2019', to: '2021' }, 33.37],
  ] as const)('as a %s of %j', (name, given, expected) => {
    expect(value(name, given)).toBe(expected);
  });
});

describe('a computation is refused', () => {
  test.each([
    ['across two series', 'change', { series: 'gauge ferry', from: '2019', to: '2021' }, 'Harbour and Ferry'],
    [
      'between a year and a part of one',
      'change',
      { from: '2021', to: '2022-01/2022-02' },
      'not of one length',
    ],
    ['between a year and a quarter', 'ratio', { from: '2021', to: '2024-Q1' }, 'not of one length'],
    ['from a value that is not exact', 'change', { from: '2021', to: '2023' }, 'is not exact'],
    ['from nought', 'change', { series: 'ferry', from: '2021', to: '2022' }, 'is 0'],
    ['for a period without a value', 'change', { from: '2018', to: '2021' }, 'no value of tides for 2018'],
    ['for what is no period', 'change', { from: 'then', to: '2021' }, 'no period'],
    ['as a sum with a gap', 'sum', { series: 'ferry', from: '2019', to: '2022' }, 'gap at 2020-01-01'],
    [
      'as a share of what is outside',
      'share',
      { of: '2021', from: '2019', to: '2020' },
      'no part of the total',
    ],
    ['for an unknown series', 'sum', { series: 'gulls', from: '2019', to: '2020' }, 'no series "gulls"'],
    ['for an unknown measure', 'sum', { measure: 'gulls', from: '2019', to: '2020' }, 'no measure "gulls"'],
    ['without what it needs', 'change', { from: '2019' }, 'lacks to'],
    ['with what it does not know', 'change', { from: '2019', to: '2020', by: 'x' }, 'knows no by'],
  ] as const)('%s', (_, name, given, reason) => {
    expect(value(name, given)).toContain(reason);
  });
});

describe('the words of a computed figure', () => {
  const change = run('change', { series: 'gauge', from: '2019', to: '2021' });
  if ('refused' in change) throw new Error(change.refused);

  test.each([
    ['a rise of 51 per cent', '51%'],
    ['51.07%', '51.07%'],
    ['up 52 per cent', undefined],
    ['51 more', undefined],
    ['much more', undefined],
  ])('"%s" state %s', (words, stated) => {
    expect(statedFigure(words, change)).toBe(stated);
  });

  test('may leave the sign of a fall to the sentence', () => {
    expect(agrees('17%', { value: -16.78, percent: true, working: { parts: [] } })).toBe(true);
  });

  test('are written out with their working', () => {
    expect(valueWords(change, 'change', 'en')).toBe('+51.1%');
    expect(workingWords(change, 'change', 'en')).toBe('20,701 (2021) ÷ 13,703 (2019) − 1 = 51.07%');
  });
});

test('nothing is computed across values that count different things', () => {
  const across = (name: ComputationName, more: Record<string, string> = {}) =>
    run(name, { series: 'mixed', from: '2019', to: '2020', ...more });
  const refused = {
    refused: '2019 (tides) and 2020 (waves) count different things, so nothing is computed across them',
  };
  expect([across('change'), across('ratio'), across('sum'), across('share', { of: '2020' })]).toEqual(
    Array(4).fill(refused),
  );
});
