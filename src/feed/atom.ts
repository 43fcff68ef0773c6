import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { itemId, newestItems, startOf, type FeedAbout, type FeedItem } from './feed-items.ts';

/**
 * An Atom feed (RFC 4287) of the entries that changed last, newest first. Its own date is that of its newest entry, so
 * that the same content gives the same feed.
 */
export function atomFeed(about: FeedAbout, items: readonly FeedItem[]): string {
  const newest = newestItems(items);
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
    updated: startOf(newest[0]?.updated ?? '1970-01-01'),
  });
  for (const item of newest) {
    feed.addItem({
      id: itemId(item),
      link: item.url,
      title: html(item.title),
      description: html(item.text),
      date: startOf(item.updated),
      published: startOf(item.published),
      author: item.authors.map((name) => ({ name })),
    });
  }
  return feed.atom1();
}

/** The library marks its texts as HTML, so that a `<` in a headline has to be written as one. */
function html(text: string): string {
  return toHtml({ type: 'text', value: text });
}
