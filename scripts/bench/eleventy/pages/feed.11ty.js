import { lastChanged } from '../fact-parts.js';
import { each, escape } from '../layout.js';

export const data = { permalink: '/feed.xml' };

export function render({ site, listed }) {
  const newest = listed
    .map((fact) => ({ ...fact, changed: lastChanged(fact) }))
    .sort((a, b) => (a.changed < b.changed ? 1 : -1))
    .slice(0, 50);
  const entry = ({ id, headline, summary, changed, published, verdict, authors }) => `<entry>
<id>${site.url}/facts/${id}/</id><link href="${site.url}/facts/${id}/"/>
<title>${escape(headline)}</title><summary>${escape(verdict.label.en)}. ${escape(summary)}</summary>
<updated>${changed}T00:00:00Z</updated><published>${published}T00:00:00Z</published>
${each(authors, (name) => `<author><name>${escape(name)}</name></author>`)}
</entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${site.url}/</id><title>${escape(site.name.en)}</title>
<link rel="self" href="${site.url}/feed.xml"/><updated>${newest[0].changed}T00:00:00Z</updated>
${each(newest, entry)}</feed>
`;
}
