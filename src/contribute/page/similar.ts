import type { JudgedDraft } from '../answer.ts';
import { element, link, partOf } from './parts.ts';
import type { PageSettings } from './settings.ts';

/** Shows fact files whose claim reads like the one that is written, each with a button that names it as related. */
export function showSimilar(
  root: HTMLElement,
  similar: JudgedDraft['similar'],
  { facts, words }: Pick<PageSettings, 'facts' | 'words'>,
): void {
  const list = partOf(root, 'similar-list');
  const ids = similar.map(({ id }) => id).join();
  if (list.dataset['ids'] === ids) return;
  list.dataset['ids'] = ids;
  partOf(root, 'similar').hidden = similar.length === 0;
  list.replaceChildren(
    ...similar.map(({ id, headline, text }) =>
      element(
        'li',
        '',
        link(new URL(`${facts}${id}/`, location.href).href, headline),
        ` (${text}) `,
        relating(root, id, words.relate),
      ),
    ),
  );
}

function relating(root: HTMLElement, id: string, words: string): HTMLElement {
  const button = element('button', 'button quiet', words);
  button.type = 'button';
  button.addEventListener('click', () => {
    const related = root.querySelector<HTMLTextAreaElement>('[data-field="related"]');
    const ids = related?.value.split(/\s+/).filter(Boolean) ?? [];
    if (!related || ids.includes(id)) return;
    related.value = [...ids, id].join('\n');
    related.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return button;
}
