import { expect, test } from 'vitest';
import type { Point } from '../domain/series.ts';
import { bearsOnFinding, siteChanges } from './site-changes.ts';

const note = (date: string, text: string) => ({ date, kind: 'correction' as const, note: text });
const reading = {
  verdicts: new Set<string>(),
  text: (localized: Record<string, string>) => localized['en'] ?? '',
};

test('lists the notes of fact files and series, withdrawals and revised values, newest first', () => {
  const facts = [
    {
      id: 'b',
      fact: {
        history: [note('2024-01-01', 'b1'), note('2024-03-01', 'b2'), note('2024-03-01', 'b3')],
        former_ids: ['b-first', 'b-second'],
      },
    },
    {
      id: 'a',
      fact: { history: [note('2024-03-01', 'a1')], withdrawn: { date: '2024-02-01', reason: 'gone' } },
    },
    { id: 'c', fact: {} },
  ];
  const supersedes = [{ cases: 1, date: '2024-02-15', note: { en: 'late' } }];
  const series = [
    {
      id: 'a',
      series: {
        history: [{ ...note('2024-03-01', 's1'), from: '1', to: '2' }],
        points: [{ period: '2020', source: 'x', cases: 2, supersedes }] as object[] as Point[],
      },
    },
  ];
  const ofB = { of: 'fact', id: 'b', firstId: 'b-first' };
  const ofA = { of: 'fact', id: 'a', firstId: 'a' };
  const ofSeries = { of: 'series', id: 'a', firstId: 'a' };
  expect(siteChanges(facts, series, reading)).toEqual([
    { ...note('2024-03-01', 'a1'), ...ofA, anchor: 'change-1' },
    { ...note('2024-03-01', 'b3'), ...ofB, anchor: 'change-3' },
    { ...note('2024-03-01', 'b2'), ...ofB, anchor: 'change-2' },
    { ...note('2024-03-01', 's1'), from: '1', to: '2', ...ofSeries, anchor: 'change-1' },
    {
      date: '2024-02-15',
      kind: 'revision',
      note: 'late',
      from: '1',
      to: '2',
      point: { period: '2020', measure: 'cases' },
      ...ofSeries,
      anchor: 'revised-2020-cases',
    },
    { date: '2024-02-01', kind: 'withdrawal', note: 'gone', ...ofA, anchor: 'withdrawn' },
    { ...note('2024-01-01', 'b1'), ...ofB, anchor: 'change-1' },
  ]);
});

test.each([
  ['correction', true],
  ['withdrawal', true],
  ['revision', true],
  ['update', false],
  ['clarification', false],
] as const)('that a %s bears on what readers were told is %s', (kind, is) => {
  expect(bearsOnFinding({ kind })).toBe(is);
});

test('another finding is one, of whatever kind its note is', () => {
  expect(bearsOnFinding({ kind: 'update', finding: true })).toBe(true);
});
