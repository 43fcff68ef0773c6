import { element, partOf } from './parts.ts';

/** Shows a button for each source, which puts its citation where the cursor is in the text, and the ids that they have. */
export function showCites(root: HTMLElement, rows: readonly HTMLElement[], ids: readonly string[]): void {
  for (const [index, row] of rows.entries()) {
    const name = row.querySelector<HTMLInputElement>('[data-field="sources.id"]');
    if (name) name.placeholder = ids[index] ?? '';
  }
  const cites = partOf(root, 'cites');
  const shown = [...cites.querySelectorAll('button')].map(({ textContent }) => textContent);
  cites.hidden = ids.length === 0;
  // A button that is there already stays, so that it keeps the focus.
  if (shown.join() === ids.map(markOf).join()) return;
  const buttons = ids.map((id) => {
    const button = element('button', 'button quiet', markOf(id));
    button.type = 'button';
    button.addEventListener('click', () => insert(root, markOf(id)));
    return button;
  });
  for (const old of cites.querySelectorAll('button')) old.remove();
  cites.append(...buttons);
}

function insert(root: HTMLElement, mark: string): void {
  const body = root.querySelector<HTMLTextAreaElement>('[data-field="body"]');
  if (!body) return;
  const { selectionEnd } = body;
  body.setRangeText(mark, selectionEnd, selectionEnd, 'end');
  body.focus();
  body.dispatchEvent(new Event('input', { bubbles: true }));
}

function markOf(id: string): string {
  return `[^${id}]`;
}
