import type { APIRoute } from 'astro';
import { listedFacts } from '../facts.ts';
import { atomFeed } from '../feed/atom.ts';
import { absolute, routes } from '../routes.ts';
import { locale, site, text } from '../site.ts';

export const GET: APIRoute = () => {
  const about = {
    title: text(site.name),
    description: text(site.tagline),
    url: absolute(routes.home, site.url),
    feedUrl: absolute(routes.feed, site.url),
    locale,
    publisher: site.publisher.name,
    licence: `${site.licences.content.name}, ${site.licences.content.url}`,
  };
  const items = listedFacts.map(({ id, fact, verdict }) => ({
    url: absolute(routes.fact(id), site.url),
    fact,
    verdictLabel: text(verdict.label),
  }));
  return new Response(atomFeed(about, items), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
