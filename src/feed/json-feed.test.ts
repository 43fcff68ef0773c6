import { expect, test } from 'vitest';
import { jsonFeed } from './json-feed.ts';

const about = {
  title: 'Tides & Tales',
  description: 'What the gauge shows',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.json',
  locale: 'en',
  publisher: 'Example Gauge',
  licence: 'CC BY 4.0',
};
const item = {
  url: 'https://example.org/facts/a/',
  title: 'Less < more & <b>bold</b>',
  text: 'One gauge, one tide.',
  updated: '2024-06-01',
  published: '2024-05-01',
  authors: ['Ada Example'],
};

test('is a JSON Feed with the newest change first', () => {
  const older = { ...item, id: 'https://example.org/facts/b/', updated: '2024-05-02' };
  expect(JSON.parse(jsonFeed(about, [older, item]))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tides & Tales',
    description: 'What the gauge shows',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
    language: 'en',
    authors: [{ name: 'Example Gauge' }],
    items: [
      {
        id: 'https://example.org/facts/a/',
        url: 'https://example.org/facts/a/',
        title: 'Less < more & <b>bold</b>',
        content_text: 'One gauge, one tide.',
        date_published: '2024-05-01T00:00:00.000Z',
        date_modified: '2024-06-01T00:00:00.000Z',
        authors: [{ name: 'Ada Example' }],
      },
      expect.objectContaining({ id: 'https://example.org/facts/b/', url: 'https://example.org/facts/a/' }),
    ],
  });
});
