import { badge, cards, each, escape, layout, searchBox } from '../layout.js';
import { seriesTable } from '../series-table.js';

export const data = { permalink: '/' };

export function render(data) {
  const { site, verdicts, listed, series } = data;
  const total = ({ id }) => listed.filter(({ verdict }) => verdict.id === id).length;
  const shown = series.find(({ id }) => id === site.home.series);
  const main = `<h1>${escape(site.name.en)}</h1>
<p class="lead">${escape(site.tagline.en)}</p>
${searchBox}
<h2>Newest findings</h2>${cards(listed.slice(0, 6), 3)}
<p><a href="/facts/">All ${listed.length} facts</a></p>
<h2>${escape(shown.title.en)}</h2>${seriesTable(shown)}
<h2>About</h2><p>${escape(site.about.en)}</p>
<ul class="plain totals">${each(verdicts, (verdict) => `<li><a href="/verdicts/${verdict.id}/">${badge(verdict)}</a> ${total(verdict)}</li>`)}</ul>
<ul class="plain">${each(['topics', 'years', 'claimants', 'sources'], (kind) => `<li><a href="/${kind}/">By ${kind}</a></li>`)}</ul>`;
  return layout(data, { title: site.tagline.en, description: site.about.en, main });
}
