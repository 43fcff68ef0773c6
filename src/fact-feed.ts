import { firstIdOf, lastChanged } from './domain/fact.ts';
import { listedFacts } from './facts.ts';
import type { FeedItem } from './feed/feed-items.ts';
import { absolute, routes } from './routes.ts';
import { site, text } from './site.ts';

/** Every finding that stands, as an entry of a feed. */
export const factItems: readonly FeedItem[] = listedFacts.map(({ id, fact, verdict }) => ({
  id: absolute(routes.fact(firstIdOf({ id, fact })), site.url),
  url: absolute(routes.fact(id), site.url),
  title: fact.headline,
  text: `${text(verdict.label)}. ${fact.summary}`,
  updated: lastChanged(fact),
  published: fact.published,
  authors: fact.authors,
}));
