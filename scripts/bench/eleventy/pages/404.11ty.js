import { layout, searchBox } from '../layout.js';

export const data = { permalink: '/404.html' };

export function render(data) {
  const title = 'Page not found';
  return layout(data, {
    title,
    description: 'There is no such page.',
    main: `<h1>${title}</h1>${searchBox}`,
  });
}
