import { absolute } from '../routes.ts';
import { locale, site } from '../site.ts';
import { atomFeed, type FeedItem } from './atom.ts';

/** One of the site's feeds: what it lists, the page that lists the same, and its own address. */
interface SiteFeed {
  title: string;
  description: string;
  page: string;
  feed: string;
  items: readonly FeedItem[];
}

/** Answers with a feed of this site. Paths are those of `routes`. */
export function feedResponse({ title, description, page, feed, items }: SiteFeed): Response {
  const about = {
    title,
    description,
    url: absolute(page, site.url),
    feedUrl: absolute(feed, site.url),
    locale,
    publisher: site.publisher.name,
    licence: `${site.licences.content.name}, ${site.licences.content.url}`,
  };
  return new Response(atomFeed(about, items), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
