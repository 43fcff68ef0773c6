import { expect, test } from 'vitest';
import { dataset, type DatasetContext } from './dataset.ts';

const context: DatasetContext = {
  name: 'Readings of the gauge',
  description: 'One reading is one look at the gauge.',
  url: 'https://example.org/series/gauge/',
  locale: 'en',
  licence: 'https://example.org/licence',
  publisher: { name: 'Example Gauge', url: 'https://example.org/' },
  files: [{ url: 'https://example.org/series/gauge.csv', type: 'text/csv' }],
  changes: [],
};
const about = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: 'Readings of the gauge',
  description: 'One reading is one look at the gauge.',
  url: 'https://example.org/series/gauge/',
  inLanguage: 'en',
  license: 'https://example.org/licence',
  publisher: { '@type': 'Organization', name: 'Example Gauge', url: 'https://example.org/' },
  distribution: [
    {
      '@type': 'DataDownload',
      contentUrl: 'https://example.org/series/gauge.csv',
      encodingFormat: 'text/csv',
    },
  ],
};

test('says what the page of a series says', () => {
  expect(dataset(context)).toEqual(about);
});

test('gives corrections and revised values as comments, and no other change', () => {
  const changes = [
    { date: '2024-05-01', kind: 'revision' as const, note: 'Readings, 2020: A day had been left out.' },
    { date: '2024-06-01', kind: 'correction' as const, note: 'The unit was wrong.' },
    { date: '2024-07-01', kind: 'update' as const, note: 'The year 2021 was added.' },
  ];
  expect(dataset({ ...context, changes })).toEqual({
    ...about,
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Readings, 2020: A day had been left out.',
        datePublished: '2024-05-01',
      },
      { '@type': 'CorrectionComment', text: 'The unit was wrong.', datePublished: '2024-06-01' },
    ],
  });
});
