import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';
import type { FeedItem } from './feed-items.ts';

const about = {
  title: 'Tides & Tales',
  description: 'What the gauge shows',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.xml',
  locale: 'en',
  publisher: 'Example Gauge',
  licence: 'CC BY 4.0',
};

function item(name: string, changes: Partial<FeedItem> = {}): FeedItem {
  return {
    url: `https://example.org/facts/${name}/`,
    title: `Finding ${name}`,
    text: 'One gauge, one tide.',
    updated: '2024-05-01',
    published: '2024-05-01',
    authors: ['Ada Example'],
    ...changes,
  };
}

const titles = (feed: string) => [...feed.matchAll(/Finding (\w+)/g)].map(([, name]) => name);

test('lists the newest change first', () => {
  const items = [item('a'), item('b', { updated: '2024-06-01' }), item('c', { updated: '2025-01-01' })];
  const feed = atomFeed(about, items);
  expect(titles(feed)).toEqual(['c', 'b', 'a']);
  expect(feed).toContain('<updated>2025-01-01T00:00:00.000Z</updated>');
});

test('gives the same feed for the same entries', () => {
  expect(atomFeed(about, [item('a'), item('b')])).toBe(atomFeed(about, [item('b'), item('a')]));
});

test('tells two entries of one page apart by their ids', () => {
  const url = 'https://example.org/facts/a/';
  const feed = atomFeed(about, [item('a', { id: `${url}#1` }), item('a', { id: `${url}#2` })]);
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual([about.url, `${url}#1`, `${url}#2`]);
});

test('holds the fifty that changed last', () => {
  const many = Array.from({ length: 60 }, (_, index) => item(`n${index}`));
  expect(titles(atomFeed(about, many))).toHaveLength(50);
});

test('shows markup in a headline as the characters that were written, and survives the end of a CDATA section', () => {
  const feed = atomFeed(about, [item('a', { title: 'Less < more & <b>bold</b> ]]> done' })]);
  const [, title] = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s.exec(feed) ?? [];
  expect(title).toBe('Less &#x3C; more &#x26; &#x3C;b>bold&#x3C;/b> ]]]]><![CDATA[> done');
});
