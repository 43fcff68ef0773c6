import { itemId, newestItems, startOf, type FeedAbout, type FeedItem } from './feed-items.ts';

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/) of the entries that changed last, newest first. */
export function jsonFeed(about: FeedAbout, items: readonly FeedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    description: about.description,
    home_page_url: about.url,
    feed_url: about.feedUrl,
    language: about.locale,
    authors: [{ name: about.publisher }],
    items: newestItems(items).map((item) => ({
      id: itemId(item),
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: startOf(item.published).toISOString(),
      date_modified: startOf(item.updated).toISOString(),
      authors: item.authors.map((name) => ({ name })),
    })),
  });
}
