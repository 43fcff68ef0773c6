import { each, escape } from './layout.js';

/** The points of a series with their sources. */
export function seriesTable({ measures, points, sources }) {
  const names = Object.keys(measures);
  const title = (id) => sources.find((source) => source.id === id);
  const row = (point) =>
    `<tr><th scope="row">${point.period}</th>${each(names, (name) => `<td>${value(point[name])}</td>`)}<td><a href="${escape(title(point.source).url)}">${escape(title(point.source).publisher)}</a></td></tr>`;
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>
<thead><tr><th>Period</th>${each(names, (name) => `<th>${escape(measures[name].label.en)}</th>`)}<th>Source</th></tr></thead>
<tbody>${each(points, row)}</tbody></table></div>`;
}

const words = { '>': 'more than ', '~': 'about ', '<': 'less than ' };

function value(written = '') {
  if (typeof written === 'number') return written.toLocaleString('en');
  return (words[written[0]] ?? '') + Number(written.slice(1)).toLocaleString('en');
}
