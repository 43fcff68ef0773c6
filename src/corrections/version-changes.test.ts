import { expect, test } from 'vitest';
import type { Point } from '../domain/series.ts';
import { changesOfFact, changesOfSeries } from './file-changes.ts';
import { changeKey, versionChanges } from './version-changes.ts';

const text = (localized: Record<string, string>) => localized['en'] ?? '';
const toldOf = (file: string, version: string) => [...versionChanges(file, version).told];

test.each([
  ['in one line', 'history: [{date: 2024-03-01, kind: update, note: "It\'s «more»."}]'],
  ['over several lines', "history:\n  - note: >-\n      It's\n\n      «more».\n    date: '2024-03-01'"],
  ['beside a comment', 'history:\n# Oldest first.\n- {date: 2024-03-01, note: It\'s "more".}'],
  ['with other ends of lines', 'history:\r\n  - date: 2024-03-01\r\n    note: It\'s "more".'],
])('a note is known again however its file writes it: %s', (_, history) => {
  const note = { date: '2024-03-01', kind: 'correction' as const, note: 'It\'s "more".' };
  const [change] = changesOfFact({ history: [note] }, { verdicts: new Set() });
  const version = `---\nclaim: It is so.\n${history}\nverdict: no\n---\n\nhistory: [{date: 2024-01-01, note: No.}]\n`;
  expect(toldOf('facts/a.md', version)).toEqual([[change && changeKey(change), 1]]);
});

test('a withdrawal is known again, also in the note that took it back', () => {
  const withdrawn = { date: '2024-03-01', reason: 'Another gauge.' };
  const [change] = changesOfFact({ withdrawn }, { verdicts: new Set() });
  const standing = '---\nwithdrawn:\n  date: 2024-03-01\n  reason: Another gauge.\n---\n';
  const undone =
    '---\nhistory: [{date: 2024-04-01, note: It was ours., undoes: {date: 2024-03-01, reason: Another gauge.}}]\n---\n';
  const key = change && changeKey(change);
  expect([toldOf('facts/a.md', standing)[0]?.[0], toldOf('facts/a.md', undone)[1]?.[0]]).toEqual([key, key]);
});

test('a revised value is known again in its series', () => {
  const points = [
    {
      period: '2020',
      source: 'a',
      cases: 12,
      supersedes: [{ cases: 10, date: '2021-05-01', note: { en: 'Late.' } }],
    },
  ] as object[] as Point[];
  const [change] = changesOfSeries({ points }, { text });
  const version =
    'points:\n  - {period: 2020, cases: 12, source: a, supersedes: [{cases: 10, date: 2021-05-01, note: {en: Late.}}]}\n';
  expect(toldOf('series/a.yaml', version)).toEqual([[change && changeKey(change), 1]]);
});

test.each(['', '---\nhistory: [', '---\nhistory: {a: b}\nwithdrawn: no\n---\n', 'points: {a: b}'])(
  'nothing is read from %j',
  (version) => {
    expect([toldOf('facts/a.md', version), toldOf('series/a.yaml', version)]).toEqual([[], []]);
  },
);
