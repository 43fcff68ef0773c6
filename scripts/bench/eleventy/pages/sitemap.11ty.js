import { each } from '../layout.js';

export const data = { permalink: '/sitemap-0.xml' };

export function render({ site, facts, lists, series, standing }) {
  const addresses = [
    ...['/', '/search/', '/series/'],
    ...facts.map(({ id }) => `/facts/${id}/`),
    ...lists.map(({ address }) => address),
    ...series.map(({ id }) => `/series/${id}/`),
    ...standing.map(({ id }) => `/${id}/`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${each(addresses, (address) => `<url><loc>${site.url}${address}</loc></url>`)}</urlset>
`;
}
