import { layout, searchBox } from '../layout.js';

export const data = { permalink: '/search/' };

export function render(data) {
  return layout(data, {
    title: 'Search',
    description: 'Search the facts.',
    main: `<h1>Search</h1>${searchBox}`,
  });
}
