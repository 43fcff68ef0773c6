import { expect, test } from 'vitest';
import { CorrectionsData, correctionsData } from './corrections-data.ts';
import type { SiteChange } from './site-changes.ts';

const about = {
  $schema: 'https://example.org/data/schema/corrections.json',
  page: 'https://example.org/corrections/',
  licence: 'https://example.org/licence',
};
const changes: SiteChange[] = [
  {
    date: '2024-03-01',
    kind: 'correction',
    note: 'The hour was wrong.',
    from: 'supported',
    to: 'refuted',
    of: 'fact',
    id: 'tide',
    firstId: 'tide',
    anchor: 'change-1',
  },
  {
    date: '2024-02-01',
    kind: 'revision',
    note: 'Another gauge.',
    from: '1',
    to: '>2',
    point: { period: '2020', measure: 'cases' },
    of: 'series',
    id: 'tides',
    firstId: 'tides',
    anchor: 'revised-2020-cases',
  },
];
const subject = ({ id }: SiteChange) => ({ title: `About ${id}`, url: `https://example.org/${id}/` });

test('gives every change with the name and address of what was changed, in the shape of its schema', () => {
  const data = correctionsData(changes, subject, about);
  expect(CorrectionsData.parse(data)).toEqual({
    ...about,
    changes: [
      {
        date: '2024-03-01',
        kind: 'correction',
        of: 'fact',
        id: 'tide',
        title: 'About tide',
        url: 'https://example.org/tide/',
        anchor: 'change-1',
        note: 'The hour was wrong.',
        from: 'supported',
        to: 'refuted',
      },
      {
        date: '2024-02-01',
        kind: 'revision',
        of: 'series',
        id: 'tides',
        title: 'About tides',
        url: 'https://example.org/tides/',
        anchor: 'revised-2020-cases',
        note: 'Another gauge.',
        from: '1',
        to: '>2',
        point: { period: '2020', measure: 'cases' },
      },
    ],
  });
});
