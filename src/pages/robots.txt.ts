import type { APIRoute } from 'astro';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => {
  const sitemap = absolute(routes.asset('sitemap-index.xml'), site.url);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
