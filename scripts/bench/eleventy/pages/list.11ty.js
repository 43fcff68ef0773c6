import { pageNumbers } from '../../../../src/browse/list-page.ts';
import { cards, each, escape, layout } from '../layout.js';

export const data = {
  pagination: { data: 'lists', size: 1, alias: 'shown' },
  permalink: ({ shown }) => shown.address,
};

export function render(data) {
  const { title, groups, first, list } = data.shown;
  const main = `<h1>${escape(title)}</h1>\n${groups ? index(groups) : cards(list.items) + pageLinks(first, list)}`;
  return layout(data, { title, description: `${title}: the facts under it.`, main });
}

function index(groups) {
  const item = ({ title, address, items }) =>
    `<li><a href="${address}">${escape(title)}</a> ${items.length}</li>`;
  return `<ul class="plain">${each(groups, item)}</ul>`;
}

function pageLinks(first, { number, count }) {
  if (count === 1) return '';
  const link = (page) =>
    page ? `<li><a href="${first}${page === 1 ? '' : `page/${page}/`}">${page}</a></li>` : '<li>…</li>';
  return `<nav aria-label="Pages"><ul>${each(pageNumbers(number, count), link)}</ul></nav>`;
}
