const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const icons = {
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  tilde: 'M4 11.5c2-4 4-4 6-1.5s4 2.5 6-1.5',
  cross: 'M5.5 5.5l9 9m0-9-9 9',
  question: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M10 15v.5',
  clock: 'M10 5v5l3.5 2.5',
};
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Text for HTML. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

/** The text for each item, joined; or nothing when there is no item. */
export const each = (items, template) => (items ?? []).map(template).join('');

/** A date, as far as it is known. */
export function time(date) {
  const words = date.length === 4 ? date : (date.length === 7 ? months : days).format(new Date(date));
  return `<time datetime="${date}">${words}</time>`;
}

/** A verdict in word, icon and colour. */
export function badge({ tone, icon, label }) {
  return `<span class="badge tone-${tone}"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${icons[icon]}"></path></svg> ${escape(label.en)}</span>`;
}

/** Fact files as a list of cards. */
export function cards(facts, level = 2) {
  const card = ({ id, headline, verdict, claim, claimant, claimed, published }) => `<li class="card">
<h${level} class="card-title"><a href="/facts/${id}/">${escape(headline)}</a></h${level}>
<p class="card-verdict">${badge(verdict)}</p>
<p><q>${escape(claim)}</q></p>
<p class="small">${claimant ? `<span>Said by ${escape(claimant.name)}</span>` : ''}${claimed ? `<span>Said ${time(claimed)}</span>` : ''}<span>Checked ${time(published)}</span></p>
</li>`;
  return `<ul class="cards">${each(facts, card)}</ul>`;
}

/** A form that leads to the search page. */
export const searchBox = `<search class="search-box"><form action="/search/" method="get">
<label for="q">Search the facts</label><p class="small" id="q-hint">Paste the message, or write a few words of it.</p>
<div class="search-row"><input id="q" name="q" type="search" autocomplete="off" aria-describedby="q-hint"><button class="button" type="submit">Search</button></div>
</form></search>`;

/** A whole page around `main`. */
export function layout({ site, standing, page }, { title, description, head = '', main, type = 'website' }) {
  const name = escape(site.name.en);
  const address = site.url + page.url;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${name}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${address}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:type" content="${type}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="en">
<meta name="twitter:card" content="summary">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#14263b">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b1622">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${name}" href="/feed.xml">
${head}<link rel="stylesheet" href="/styles/site.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site-header"><div class="frame">
<a class="site-name" href="/"><svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M11 6H5v20h6M21 6h6v20h-6"></path><path class="tick" d="m10.5 16.5 4 4 8-9.5"></path></svg> ${name}</a>
<nav aria-label="Main"><ul>
<li><a href="/facts/">Facts</a></li><li><a href="/series/">Series</a></li><li><a href="/search/">Search</a></li><li><a href="/methodology/">Methodology</a></li>
</ul></nav>
</div></header>
<main id="main">
${main}
</main>
<footer class="site-footer"><div class="frame">
<nav aria-label="About this site"><ul>${each(standing, ({ id, title }) => `<li><a href="/${id}/">${escape(title)}</a></li>`)}<li><a href="/feed.xml">Feed (Atom)</a></li><li><a href="${site.repository.url}">Repository</a></li></ul></nav>
<p><a href="${site.publisher.url}">Published by ${escape(site.publisher.name)}</a> <a href="mailto:${site.contact.email}">${site.contact.email}</a></p>
<p><a href="${site.licences.content.url}" rel="license">Texts: ${site.licences.content.name}</a> <a href="${site.licences.code.url}">Code: ${site.licences.code.name}</a></p>
</div></footer>
</body>
</html>
`;
}
