import { each, escape, layout } from '../layout.js';

export const data = { permalink: '/series/' };

export function render(data) {
  const item = ({ id, title, definition }) =>
    `<li><h2><a href="/series/${id}/">${escape(title.en)}</a></h2><p>${escape(definition.en)}</p></li>`;
  const main = `<h1>Series</h1><ul class="plain">${each(data.series, item)}</ul>`;
  return layout(data, { title: 'Series', description: 'Counts, each by one body and one definition.', main });
}
