import { expect, test } from 'vitest';
import type { Counted } from './comparability.ts';
import { compareSeries } from './comparison.ts';

const periods = [{ from: '2019-01-01', to: '2019-12-31' }];
const of = (series: string, measures: Record<string, string>): Counted[] =>
  Object.entries(measures).map(([measure, unit]) => ({
    series,
    measure,
    unit,
    counts: unit,
    countedBy: series,
    periods,
  }));
const compared = (a: Counted[], b: Counted[]) => {
  const { pairs, reasons } = compareSeries(a, b);
  return [pairs.map((pair) => [pair.a.measure, pair.b.measure]), reasons.map(({ why }) => why)];
};

test('pairs the measures of one unit, those of one name first', () => {
  const a = of('a', { cases: 'cases', losses: 'EUR' });
  const b = of('b', { costs: 'EUR', losses: 'EUR', reports: 'cases', more: 'cases' });
  expect(compared(a, b)).toEqual([
    [
      ['cases', 'reports'],
      ['losses', 'losses'],
    ],
    ['bodies', 'definitions'],
  ]);
});

test('shows nothing side by side where no unit is shared, and says so', () => {
  expect(compared(of('a', { cases: 'cases' }), of('b', { incidents: 'incidents' }))).toEqual([
    [],
    ['bodies', 'definitions', 'units'],
  ]);
});

test('leaves out a pair without a period in common, and gives the reason when none is left', () => {
  const later = of('b', { cases: 'cases' }).map((one) => ({
    ...one,
    periods: [{ from: '2020-01-01', to: '2020-06-30' }],
  }));
  expect(compared(of('a', { cases: 'cases' }), later)).toEqual([[], ['bodies', 'definitions', 'periods']]);
  expect(
    compared(of('a', { cases: 'cases', losses: 'EUR' }), [...later, ...of('b', { losses: 'EUR' })]),
  ).toEqual([[['losses', 'losses']], ['bodies', 'definitions']]);
});

test('does not set one series beside itself', () => {
  const a = of('a', { cases: 'cases' });
  expect(compared(a, a)).toEqual([[], ['one-series']]);
});
