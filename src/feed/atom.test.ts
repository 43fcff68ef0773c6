import { expect, test } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { atomFeed, type FeedItem } from './atom.ts';

const site = {
  title: 'Tides & Tales',
  description: 'What the gauge shows',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.xml',
  locale: 'en',
  publisher: 'Example Gauge',
  licence: 'CC BY 4.0',
};

function item(id: string, changes: Partial<Fact> = {}): FeedItem {
  const fact: Fact = {
    claim: 'The tide came twice.',
    headline: `Finding ${id}`,
    summary: 'One gauge, one tide.',
    verdict: 'no',
    topics: ['tides'],
    published: '2024-05-01',
    authors: ['Ada Example'],
    sources: [],
    ...changes,
  };
  return { url: `https://example.org/facts/${id}/`, fact, verdictLabel: 'Not so' };
}

const titles = (feed: string) => [...feed.matchAll(/Finding (\w+)/g)].map(([, id]) => id);

test('lists the newest change first', () => {
  const history = [{ date: '2025-01-01', note: 'Read again.' }];
  const feed = atomFeed(site, [item('a'), item('b', { published: '2024-06-01' }), item('c', { history })]);
  expect(titles(feed)).toEqual(['c', 'b', 'a']);
  expect(feed).toContain('<updated>2025-01-01T00:00:00.000Z</updated>');
});

test('gives the same feed for the same facts', () => {
  expect(atomFeed(site, [item('a'), item('b')])).toBe(atomFeed(site, [item('b'), item('a')]));
});

test('holds the fifty that changed last', () => {
  const many = Array.from({ length: 60 }, (_, index) => item(`n${index}`));
  expect(titles(atomFeed(site, many))).toHaveLength(50);
});

test('shows markup in a headline as the characters that were written, and survives the end of a CDATA section', () => {
  const feed = atomFeed(site, [item('a', { headline: 'Less < more & <b>bold</b> ]]> done' })]);
  const [, title] = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s.exec(feed) ?? [];
  expect(title).toBe('Less &#x3C; more &#x26; &#x3C;b>bold&#x3C;/b> ]]]]><![CDATA[> done');
});
