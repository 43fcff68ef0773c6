import { absolute } from '../routes.ts';
import { locale, site } from '../site.ts';
import { atomFeed } from './atom.ts';
import type { FeedItem } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';

/** One of the site's feeds: what it lists, the page that lists the same, and its own address. */
interface SiteFeed {
  title: string;
  description: string;
  page: string;
  feed: string;
  items: readonly FeedItem[];
}

const formats = {
  atom: { make: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  json: { make: jsonFeed, type: 'application/feed+json' },
} as const;

/** Answers with a feed of this site. Paths are those of `routes`. */
export function feedResponse(
  { title, description, page, feed, items }: SiteFeed,
  format: keyof typeof formats = 'atom',
): Response {
  const about = {
    title,
    description,
    url: absolute(page, site.url),
    feedUrl: absolute(feed, site.url),
    locale,
    publisher: site.publisher.name,
    licence: `${site.licences.content.name}, ${site.licences.content.url}`,
  };
  const { make, type } = formats[format];
  return new Response(make(about, items), { headers: { 'Content-Type': type } });
}
