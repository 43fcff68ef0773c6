import { escape, layout } from '../layout.js';

export const data = {
  pagination: { data: 'standing', size: 1, alias: 'one' },
  permalink: ({ one }) => `/${one.id}/`,
};

export function render(data) {
  const { title, description, html } = data.one;
  return layout(data, {
    title,
    description,
    main: `<h1>${escape(title)}</h1><div class="prose">${html}</div>`,
  });
}
