import { expect, test } from 'vitest';
import type { SiteChange } from './site-changes.ts';
import { byYear, yearPlaces } from './years.ts';

const change = (date: string): SiteChange => ({
  date,
  kind: 'correction',
  note: 'A date was wrong.',
  of: 'fact',
  id: 'a',
  firstId: 'a',
  anchor: 'change-1',
});
const changes = ['2026-03-01', '2026-01-01', '2024-05-01', '2024-04-01', '2023-12-31'].map(change);

test('puts the changes of a year together, newest first', () => {
  expect(byYear(changes).map(({ key, items }) => [key, items.map(({ date }) => date)])).toEqual([
    ['2026', ['2026-03-01', '2026-01-01']],
    ['2024', ['2024-05-01', '2024-04-01']],
    ['2023', ['2023-12-31']],
  ]);
});

test('finds the page on which a year begins', () => {
  expect(yearPlaces(changes, 2)).toEqual([
    { year: '2026', count: 2, page: 1 },
    { year: '2024', count: 2, page: 2 },
    { year: '2023', count: 1, page: 3 },
  ]);
  expect(yearPlaces(changes, 3).map(({ page }) => page)).toEqual([1, 1, 2]);
  expect(yearPlaces([])).toEqual([]);
});
