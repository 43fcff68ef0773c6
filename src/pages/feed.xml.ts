import type { APIRoute } from 'astro';
import { firstIdOf, lastChanged } from '../domain/fact.ts';
import { listedFacts } from '../facts.ts';
import { feedResponse } from '../feed/feed-response.ts';
import { absolute, routes } from '../routes.ts';
import { site, text } from '../site.ts';

export const GET: APIRoute = () =>
  feedResponse({
    title: text(site.name),
    description: text(site.tagline),
    page: routes.home,
    feed: routes.feed,
    items: listedFacts.map(({ id, fact, verdict }) => ({
      id: absolute(routes.fact(firstIdOf({ id, fact })), site.url),
      url: absolute(routes.fact(id), site.url),
      title: fact.headline,
      text: `${text(verdict.label)}. ${fact.summary}`,
      updated: lastChanged(fact),
      published: fact.published,
      authors: fact.authors,
    })),
  });
