import type { JudgedDraft } from '../answer.ts';
import { element, link, partOf } from './parts.ts';

/** Shows fact files whose claim reads like the one that is written. */
export function showSimilar(root: HTMLElement, similar: JudgedDraft['similar'], facts: string): void {
  const list = partOf(root, 'similar-list');
  const ids = similar.map(({ id }) => id).join();
  if (list.dataset['ids'] === ids) return;
  list.dataset['ids'] = ids;
  partOf(root, 'similar').hidden = similar.length === 0;
  list.replaceChildren(
    ...similar.map(({ id, headline, text }) =>
      element('li', '', link(new URL(`${facts}${id}/`, location.href).href, headline), ` (${text})`),
    ),
  );
}
