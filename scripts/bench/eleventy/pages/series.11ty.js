import { each, escape, layout } from '../layout.js';
import { seriesTable } from '../series-table.js';

export const data = {
  pagination: { data: 'series', size: 1, alias: 'one' },
  permalink: ({ one }) => `/series/${one.id}/`,
};

export function render(data) {
  const { one } = data;
  const main = `<h1>${escape(one.title.en)}</h1>
<p>Counted by ${escape(one.counted_by)}. ${escape(one.definition.en)}</p>
${seriesTable(one)}
<p>${escape(one.notes.en)}</p>
<h2>Sources</h2><ol class="sources">${each(one.sources, ({ url, title, publisher }) => `<li><a href="${escape(url)}">${escape(title)}</a> ${escape(publisher)}</li>`)}</ol>`;
  return layout(data, { title: one.title.en, description: one.definition.en, main });
}
