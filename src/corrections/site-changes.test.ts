import { expect, test } from 'vitest';
import { isAdmission, siteChanges } from './site-changes.ts';

const note = (date: string, text: string) => ({ date, kind: 'correction' as const, note: text });

test('lists the notes of fact files and series and the withdrawals, newest first', () => {
  const facts = [
    {
      id: 'b',
      fact: { history: [note('2024-01-01', 'b1'), note('2024-03-01', 'b2'), note('2024-03-01', 'b3')] },
    },
    {
      id: 'a',
      fact: { history: [note('2024-03-01', 'a1')], withdrawn: { date: '2024-02-01', reason: 'gone' } },
    },
    { id: 'c', fact: {} },
  ];
  const series = [{ id: 'a', series: { history: [{ ...note('2024-03-01', 's1'), from: '1', to: '2' }] } }];
  expect(siteChanges(facts, series)).toEqual([
    { ...note('2024-03-01', 'a1'), of: 'fact', id: 'a', anchor: 'change-1' },
    { ...note('2024-03-01', 'b3'), of: 'fact', id: 'b', anchor: 'change-3' },
    { ...note('2024-03-01', 'b2'), of: 'fact', id: 'b', anchor: 'change-2' },
    { ...note('2024-03-01', 's1'), from: '1', to: '2', of: 'series', id: 'a', anchor: 'change-1' },
    { date: '2024-02-01', kind: 'withdrawal', note: 'gone', of: 'fact', id: 'a', anchor: 'withdrawn' },
    { ...note('2024-01-01', 'b1'), of: 'fact', id: 'b', anchor: 'change-1' },
  ]);
});

test.each([
  ['correction', true],
  ['withdrawal', true],
  ['update', false],
  ['clarification', false],
] as const)('that a %s says something was wrong is %s', (kind, is) => {
  expect(isAdmission({ kind })).toBe(is);
});
