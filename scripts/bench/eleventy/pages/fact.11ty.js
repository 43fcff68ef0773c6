import { claimReview, finding, record, searchRecord, sourceList } from '../fact-parts.js';
import { cards, escape, layout, time } from '../layout.js';

export const data = {
  pagination: { data: 'facts', size: 1, alias: 'fact' },
  permalink: ({ fact }) => `/facts/${fact.id}/`,
};

export function render(data) {
  const { fact, site, slugs, factsById } = data;
  const related = (fact.related ?? []).map((id) => factsById.get(id));
  const { withdrawn } = fact;
  const main = `<article class="fact" data-pagefind-body>
${searchRecord(fact)}
<header>
${withdrawn ? `<p class="notice">Withdrawn ${time(withdrawn.date)}: ${escape(withdrawn.reason)}</p>` : ''}
<h1>${escape(fact.headline)}</h1>
${finding(fact, slugs)}
<div class="prose">${fact.html}</div>
${sourceList(fact)}
</article>
${related.length > 0 ? `<section class="beside"><h2>Related</h2>${cards(related, 3)}</section>` : ''}
${record(fact, site)}`;
  const head = withdrawn ? '' : claimReview(fact, site);
  return layout(data, { title: fact.headline, description: fact.summary, type: 'article', head, main });
}
