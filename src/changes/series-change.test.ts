import { expect, test } from 'vitest';
import { readContent } from '../check/read/read-content.ts';
import type { ContentDocument } from '../check/content.ts';
import type { Point } from '../domain/series.ts';
import { baseFolder } from './fixtures/fixture.ts';
import { compareSeries, type SeriesChange } from './series-change.ts';

const series = readContent(baseFolder).series[0] as ContentDocument<'series'>;

function withPoints(...points: object[]): ContentDocument<'series'> {
  return { ...series, draft: { ...series.draft, points: points as Point[] } };
}

function compared(was: object[], is: object[]): SeriesChange {
  return compareSeries(withPoints(...was), withPoints(...is));
}

const of2017 = { period: '2017', readings: 730, source: 'tables' };

test('a value is the same however it is written', () => {
  expect(
    compared(
      [of2017, { ...of2017, period: '2018', readings: '>700' }],
      [
        { ...of2017, period: '2018', readings: '>700.0' },
        { ...of2017, readings: '730' },
      ],
    ).values,
  ).toEqual([]);
});

test('a value that is another, gone, or no number any more is told with its period', () => {
  expect(
    compared(
      [of2017, { ...of2017, period: '2018' }, { ...of2017, period: '2019', costs: 5 }],
      [
        { ...of2017, readings: '~730' },
        { period: '2019', readings: 'unknown', source: 'tables' },
      ],
    ).values,
  ).toEqual([
    { period: '2017', measure: 'readings', from: '730', to: '~730', index: 0, superseded: false },
    { period: '2018', measure: 'readings', from: '730', superseded: false },
    { period: '2019', measure: 'readings', from: '730', to: 'unknown', index: 1, superseded: false },
    { period: '2019', measure: 'costs', from: '5', index: 1, superseded: false },
  ]);
});

test('a point is known again by its period and source, else by its period', () => {
  const rival = { ...of2017, readings: 700, source: 'rival' };
  expect(compared([of2017, rival], [rival, of2017]).values).toEqual([]);
  expect(compared([of2017], [{ ...of2017, readings: 731, source: 'rival' }]).values).toEqual([
    { period: '2017', measure: 'readings', from: '730', to: '731', index: 0, superseded: false },
  ]);
});

test('a new point is told, and is no change of another', () => {
  const { values, added } = compared([of2017], [of2017, { ...of2017, period: '2018' }]);
  expect([values, added]).toEqual([
    [],
    [{ period: '2018', source: 'tables', values: [['readings', '730']] }],
  ]);
});

const superseded = { readings: 730, date: '2021-08-01', note: { en: 'A day had been left out.' } };

test('a point that says what it supersedes accounts for the change, and only for that one', () => {
  const now = { ...of2017, readings: 731, supersedes: [superseded] };
  const other = { ...now, supersedes: [{ ...superseded, readings: 729 }] };
  const accounted = (points: object[]) => points.map((is) => compared([of2017], [is]).values[0]?.superseded);
  expect(accounted([now, other])).toEqual([true, false]);
});

test('what a point said before it changed accounts for nothing', () => {
  const before = { ...of2017, supersedes: [superseded] };
  expect(compared([before], [{ ...before, readings: 731 }]).values[0]?.superseded).toBe(false);
});

test('what a point said of an earlier value is missed when it is gone', () => {
  const before = { ...of2017, supersedes: [superseded] };
  expect(compared([before], [of2017]).forgotten).toEqual([{ period: '2017', index: 0, entry: superseded }]);
});

test.each([
  ['may be said in a further language', { note: { ...superseded.note, fr: 'Un jour manquait.' } }, 0],
  ['may not be said in other words', { note: { en: 'Two days had been left out.' } }, 1],
  ['may not be another value', { readings: 729 }, 1],
  ['may not be of another day', { date: '2021-08-02' }, 1],
])('what a point supersedes %s', (_, other, forgotten) => {
  const [was, is] = [superseded, { ...superseded, ...other }].map((entry) => ({
    ...of2017,
    supersedes: [entry],
  }));
  expect(compared([was as object], [is as object]).forgotten.length).toBe(forgotten);
});

test('the day of the last change is that of the last note, whatever day a body revised a value on', () => {
  const late = { ...of2017, supersedes: [superseded] };
  expect(compared([late], [late]).notes.since).toBe('2021-06-01');
});

test('thousands of points are compared in a moment', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...of2017, period: String(index) }));
  expect(compared(many, [...many].reverse()).values).toEqual([]);
});

test('a point that was parted by its measures gives what it gave, and nothing new', () => {
  const whole = { ...of2017, costs: 5 };
  const parted = (costs: number) => compared([whole], [of2017, { period: '2017', source: 'tables', costs }]);
  expect([parted(5).values, parted(5).added]).toEqual([[], []]);
  expect(parted(6).values).toEqual([
    { period: '2017', measure: 'costs', from: '5', to: '6', index: 1, superseded: false },
  ]);
});

const papers = { unit: 'papers', label: { en: 'Papers' } };
const asPapers = { ...of2017, counts: { readings: papers } };

test.each([
  ['given', of2017, asPapers, 'readings, as the measure', '{unit: papers, label: {en: Papers}}'],
  ['taken out', asPapers, of2017, '{unit: papers, label: {en: Papers}}', 'readings, as the measure'],
  [
    'another',
    asPapers,
    { ...of2017, counts: { readings: { ...papers, unit: 'pages' } } },
    '{unit: papers, label: {en: Papers}}',
    '{unit: pages, label: {en: Papers}}',
  ],
])('what a point counts is told when it is %s', (_, was, is, from, to) => {
  expect(compared([was], [is]).redefined).toEqual([
    { key: 'counts.readings of 2017', path: ['points', 0, 'counts', 'readings'], from, to },
  ]);
});

test('what a point counts may be said in a further language, and a new point counts what it says', () => {
  const french = { unit: 'papers', label: { en: 'Papers', fr: 'Dossiers' } };
  expect(
    compared(
      [asPapers],
      [
        { ...of2017, counts: { readings: french } },
        { ...asPapers, period: '2018' },
      ],
    ).redefined,
  ).toEqual([]);
});
