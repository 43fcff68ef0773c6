import { expect, test } from 'vitest';
import type { Point } from '../domain/series.ts';
import { changesOfFact, changesOfSeries } from './file-changes.ts';

const note = (date: string, words: string) => ({ date, kind: 'correction' as const, note: words });
const verdicts = new Set(['no', 'yes']);
const text = (localized: Record<string, string>) => localized['en'] ?? '';

test('a fact file’s changes are its notes and its withdrawal, oldest first', () => {
  const history = [note('2024-01-01', 'One.'), { ...note('2024-02-01', 'Two.'), from: 'no', to: 'yes' }];
  expect(
    changesOfFact({ history, withdrawn: { date: '2024-01-15', reason: 'Wrong.' } }, { verdicts }),
  ).toEqual([
    { ...note('2024-01-01', 'One.'), anchor: 'change-1' },
    { date: '2024-01-15', kind: 'withdrawal', note: 'Wrong.', anchor: 'withdrawn' },
    { ...note('2024-02-01', 'Two.'), from: 'no', to: 'yes', anchor: 'change-2', finding: true },
  ]);
});

test('a withdrawal that was taken back stays on record, under the same anchor', () => {
  const withdrawn = { date: '2024-03-01', reason: 'Another gauge.' };
  const [before] = changesOfFact({ withdrawn }, { verdicts });
  const history = [{ ...note('2024-03-01', 'It was ours.'), undoes: withdrawn }];
  const again = { date: '2024-04-01', reason: 'Another harbour.' };
  expect(changesOfFact({ history, withdrawn: again }, { verdicts })).toEqual([
    before,
    { ...note('2024-03-01', 'It was ours.'), anchor: 'change-1', finding: true },
    { date: '2024-04-01', kind: 'withdrawal', note: 'Another harbour.', anchor: 'withdrawn-2' },
  ]);
});

test('what a point says of the values that it replaced are changes, from one to the next', () => {
  const revised = (cases: number, date: string) => ({ cases, date, note: { en: 'Late reports.' } });
  const points = [
    {
      period: '2020-01/2020-06',
      source: 'a',
      cases: '>12',
      losses: 5,
      supersedes: [revised(10, '2021-01-01'), { ...revised(12, '2021-05-01'), losses: 4 }],
    },
    { period: '2020-01/2020-06', source: 'b', cases: 9, supersedes: [revised(8, '2021-02-01')] },
  ] as object[] as Point[];
  const revision = (date: string, from: string, to: string, measure: string, anchor: string) => ({
    date,
    kind: 'revision',
    note: 'Late reports.',
    from,
    to,
    point: { period: '2020-01/2020-06', measure },
    anchor,
  });
  expect(changesOfSeries({ history: [note('2021-03-01', 'One.')], points }, { text })).toEqual([
    revision('2021-01-01', '10', '12', 'cases', 'revised-2020-01-to-2020-06-cases'),
    revision('2021-02-01', '8', '9', 'cases', 'revised-2020-01-to-2020-06-cases-2'),
    { ...note('2021-03-01', 'One.'), anchor: 'change-1' },
    revision('2021-05-01', '12', '>12', 'cases', 'revised-2020-01-to-2020-06-cases-v2'),
    revision('2021-05-01', '4', '5', 'losses', 'revised-2020-01-to-2020-06-losses'),
  ]);
});
