import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { lastChanged, type Fact } from '../domain/fact.ts';

/** The site as a feed names it. Addresses are whole. */
export interface FeedSite {
  title: string;
  description: string;
  url: string;
  feedUrl: string;
  locale: string;
  publisher: string;
  licence: string;
}

/** One fact file as the feed shows it. */
export interface FeedItem {
  url: string;
  fact: Fact;
  verdictLabel: string;
}

/** How many fact files the feed holds. */
const most = 50;

/**
 * An Atom feed (RFC 4287) of the fact files that changed last, newest change first. Its own date is that of its newest
 * entry, so that the same content gives the same feed.
 */
export function atomFeed(site: FeedSite, items: readonly FeedItem[]): string {
  const newest = [...items]
    .map((item) => ({ ...item, changed: lastChanged(item.fact) }))
    .sort((a, b) => b.changed.localeCompare(a.changed) || a.url.localeCompare(b.url))
    .slice(0, most);
  const feed = new Feed({
    id: site.url,
    link: site.url,
    title: site.title,
    description: site.description,
    language: site.locale,
    copyright: site.licence,
    author: { name: site.publisher },
    feedLinks: { atom: site.feedUrl },
    generator: 'Semak',
    updated: dateOf(newest[0]?.changed ?? '1970-01-01'),
  });
  for (const { url, fact, verdictLabel, changed } of newest) {
    feed.addItem({
      id: url,
      link: url,
      title: html(fact.headline),
      description: html(`${verdictLabel}. ${fact.summary}`),
      date: dateOf(changed),
      published: dateOf(fact.published),
      author: fact.authors.map((name) => ({ name })),
    });
  }
  return feed.atom1();
}

/** The library marks its texts as HTML, so that a `<` in a headline has to be written as one. */
function html(text: string): string {
  return toHtml({ type: 'text', value: text });
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
