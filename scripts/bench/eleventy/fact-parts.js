import { badge, each, escape, time } from './layout.js';

/** What the search index is told of a fact page, as Semak tells it. */
export function searchRecord({ headline, verdict, claim, published, claimed, claimant, wordings, topics }) {
  const said = claimant ? ', claimant[data-claimant]' : '';
  return `<div hidden data-pagefind-meta="title[data-headline], verdict[data-verdict], claim[data-claim], date[data-date]${said}" data-pagefind-filter="verdict[data-verdict], year[data-year]${said}" data-pagefind-sort="date[data-date]" data-pagefind-index-attrs="data-wordings" data-headline="${escape(headline)}" data-verdict="${verdict.id}" data-claim="${escape(claim)}" data-date="${published}" data-year="${(claimed ?? published).slice(0, 4)}"${claimant ? ` data-claimant="${escape(claimant.name)}"` : ''} data-wordings="${escape((wordings ?? []).join('. '))}">${each(topics, ({ id }) => `<span data-pagefind-filter="topic[data-topic]" data-topic="${id}"></span>`)}</div>`;
}

/** The claim beside its verdict, then who said it, when and where. */
export function finding({ claim, verdict, summary, claimant, claimed, appearances }, slugs) {
  return `<dl class="finding">
<div><dt>The claim</dt><dd><q class="said">${escape(claim)}</q></dd></div>
<div class="judged tone-${verdict.tone}"><dt>Verdict</dt><dd>${badge(verdict)}<p>${escape(summary)}</p></dd></div>
</dl>
</header>
<section class="claim-details"><h2>Who, when, where</h2><dl class="pairs">
${claimant ? `<dt>Who said it</dt><dd><a href="/claimants/${slugs.get(claimant.name)}/">${escape(claimant.name)}</a> <span>(${escape(claimant.role)})</span></dd>` : ''}
${claimed ? `<dt>When</dt><dd>${time(claimed)}</dd>` : ''}
<dt>Where</dt>${each(appearances, ({ url, publisher, date }) => `<dd><a href="${escape(url)}" rel="noopener">${escape(publisher)}</a> <span class="small">${date ? time(date) : ''}</span></dd>`)}
</dl></section>`;
}

/** The numbered sources, each with the ways back to where it is cited. */
export function sourceList({ sources, cited }) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const item = ([id, { number, uses }]) => {
    const { title, publisher, url, role, published, accessed, author, archived, lang } = byId.get(id);
    const back = Array.from({ length: uses }, (_, index) => {
      const letter = String.fromCharCode(97 + index);
      return `<a href="#cite-${id}-${index + 1}" role="doc-backlink" aria-label="Source ${number}, citation ${letter} in the text">${letter}</a>`;
    });
    return `<li id="source-${id}"><p><a href="${escape(url)}" rel="noopener"${lang ? ` hreflang="${lang}"` : ''}>${escape(title)}</a></p>
<p class="small">${author ? `<span>${escape(author)}</span>` : ''}<span>${escape(publisher)}</span><span>${role}</span>${published ? `<span>published ${time(published)}</span>` : ''}<span>read ${time(accessed)}</span>${archived ? `<a href="${escape(archived)}" rel="noopener">Archived copy</a>` : ''}</p>
<p class="small back">Back to the text: ${back.join(' ')}</p></li>`;
  };
  return `<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="sources">${each([...cited], item)}</ol></section>`;
}

/** What changed, who answers for the fact file, and the ways to mend it. */
export function record(fact, site) {
  const { id, headline, published, review_by, authors, topics, history } = fact;
  const report = new URLSearchParams({
    title: `Error in: ${headline}`,
    body: `Page: ${site.url}/facts/${id}/\n\nWhich sentence is wrong:\n\nWhat is right, and a public source that shows it:\n`,
  });
  const notes = each(
    history,
    ({ date, note }) => `<li><p><strong>${time(date)}</strong> ${escape(note)}</p></li>`,
  );
  return `${notes && `<section class="beside"><h2 id="history">History</h2><ol class="plain history">${notes}</ol></section>`}
<section class="beside"><h2>About this page</h2><dl class="pairs across">
<dt>Published</dt><dd>${time(published)}</dd><dt>Last changed</dt><dd>${time(lastChanged(fact))}</dd>${review_by ? `<dt>Look again by</dt><dd>${time(review_by)}</dd>` : ''}
<dt>Written by</dt><dd>${escape(authors.join(', '))}</dd>
<dt>Topics</dt>${each(topics, (topic) => `<dd><a href="/topics/${topic.id}/">${escape(topic.label.en)}</a></dd>`)}
<dt>Licence</dt><dd><a href="${site.licences.content.url}" rel="license">${site.licences.content.name}</a></dd></dl>
<ul class="plain actions"><li><a class="target" href="${site.repository.url}/issues/new?${escape(report)}">Report an error</a></li><li><a class="target" href="${site.repository.url}/_edit/main/content/facts/${id}.md">Edit this fact file</a></li></ul></section>`;
}

/** The ClaimReview of a fact file, as JSON-LD. */
export function claimReview(
  { id, headline, summary, claim, published, verdict, claimed, claimant, appearances, ...fact },
  site,
) {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${site.url}/facts/${id}/`,
    inLanguage: 'en',
    headline,
    abstract: summary,
    claimReviewed: claim,
    datePublished: published,
    dateModified: lastChanged({ published, ...fact }),
    license: site.licences.content.url,
    author: { '@type': 'Organization', ...site.publisher },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: verdict.rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: verdict.label.en,
    },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: claimed,
      author: claimant && { name: claimant.name },
      appearance: appearances.map(({ url, publisher, date }) => ({
        '@type': 'CreativeWork',
        url,
        publisher: { '@type': 'Organization', name: publisher },
        datePublished: date,
      })),
    },
  };
  return `<script type="application/ld+json">${JSON.stringify(review).replaceAll('<', '\\u003c')}</script>\n`;
}

/** The day of the last change that readers were told of. */
export function lastChanged({ published, history, withdrawn }) {
  return withdrawn?.date ?? history?.at(-1).date ?? published;
}
