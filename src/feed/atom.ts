import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';

/** What a feed says of itself. Addresses are whole. */
export interface FeedAbout {
  title: string;
  description: string;
  /** The page that lists the same. */
  url: string;
  feedUrl: string;
  locale: string;
  publisher: string;
  licence: string;
}

/** One entry of a feed. Texts are plain; days are YYYY-MM-DD. */
export interface FeedItem {
  /** What tells it from every other entry for ever; its address, unless several entries lead to one page. */
  id?: string;
  url: string;
  title: string;
  text: string;
  updated: string;
  published: string;
  authors: readonly string[];
}

/** How many entries a feed holds. */
const most = 50;

/**
 * An Atom feed (RFC 4287) of the entries that changed last, newest first. Its own date is that of its newest entry, so
 * that the same content gives the same feed.
 */
export function atomFeed(about: FeedAbout, items: readonly FeedItem[]): string {
  const newest = [...items]
    .sort((a, b) => b.updated.localeCompare(a.updated) || idOf(a).localeCompare(idOf(b)))
    .slice(0, most);
  const feed = new Feed({
    id: about.url,
    link: about.url,
    title: about.title,
    description: about.description,
    language: about.locale,
    copyright: about.licence,
    author: { name: about.publisher },
    feedLinks: { atom: about.feedUrl },
    generator: 'Semak',
    updated: dateOf(newest[0]?.updated ?? '1970-01-01'),
  });
  for (const item of newest) {
    feed.addItem({
      id: idOf(item),
      link: item.url,
      title: html(item.title),
      description: html(item.text),
      date: dateOf(item.updated),
      published: dateOf(item.published),
      author: item.authors.map((name) => ({ name })),
    });
  }
  return feed.atom1();
}

function idOf({ id, url }: FeedItem): string {
  return id ?? url;
}

/** The library marks its texts as HTML, so that a `<` in a headline has to be written as one. */
function html(text: string): string {
  return toHtml({ type: 'text', value: text });
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
