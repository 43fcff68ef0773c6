import type { APIRoute } from 'astro';
import { factItems } from '../fact-feed.ts';
import { feedResponse } from '../feed/feed-response.ts';
import { routes } from '../routes.ts';
import { site, text } from '../site.ts';

export const GET: APIRoute = () =>
  feedResponse({
    title: text(site.name),
    description: text(site.tagline),
    page: routes.home,
    feed: routes.feed,
    items: factItems,
  });
