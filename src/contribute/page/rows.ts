import { partOf, say } from './parts.ts';

/** The lists of the form whose items have fields of their own. */
export const rowLists = ['sources', 'appearances'] as const;
export type RowList = (typeof rowLists)[number];

let made = 0;

/** What a published file says of an item beside what the form shows, such as quotations. */
const kept = new WeakMap<Element, Record<string, unknown>>();

/** Adds an empty item to a list, with ids of its own. */
export function addRow(root: HTMLElement, list: RowList, item: Record<string, unknown> = {}): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`[data-row-template="${list}"]`);
  const row = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  made += 1;
  for (const part of row.querySelectorAll('[id], [for], [aria-describedby]')) {
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replaceAll('-row-', `-${made}-`));
    }
  }
  kept.set(row, item);
  root.querySelector(`[data-rows="${list}"]`)?.append(row);
  numberRows(root, list);
  return row;
}

/** Says in the head of each item what it is, so that it can be told apart folded up. */
export function nameRows(root: HTMLElement, list: RowList): void {
  const names = ['title', 'publisher', 'url'].map((part) => `${list}.${part}`);
  for (const row of rowsOf(root, list)) {
    const values = names.map((name) =>
      row.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.value.trim(),
    );
    say(partOf(row, 'row-title'), values.find(Boolean) ?? '');
  }
}

/** Folds an item up, or opens it for somebody to write in. */
export function foldRow(row: HTMLElement, isOpen: boolean): void {
  partOf<HTMLDetailsElement>(row, 'row-fold').open = isOpen;
}

/** Takes an item out, and leads the keyboard to the one before it or to the button that adds one. */
export function removeRow(root: HTMLElement, row: HTMLElement): void {
  const list = row.dataset['row'] as RowList;
  const next = (row.previousElementSibling ?? row.nextElementSibling) as HTMLElement | null;
  row.remove();
  numberRows(root, list);
  (next ?? root.querySelector<HTMLElement>(`[data-add="${list}"]`))?.focus();
}

/** The items of a list in the order of the page. */
export function rowsOf(root: HTMLElement, list: RowList): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-rows="${list}"] > [data-row]`)];
}

/** What an item holds beside what the form shows of it. */
export function keptOf(row: HTMLElement): Record<string, unknown> {
  return kept.get(row) ?? {};
}

/** Takes all items out. */
export function clearRows(root: HTMLElement, list: RowList): void {
  root.querySelector(`[data-rows="${list}"]`)?.replaceChildren();
}

function numberRows(root: HTMLElement, list: RowList): void {
  for (const [index, row] of rowsOf(root, list).entries()) {
    const name = partOf(row, 'row-name');
    name.dataset['name'] ??= name.textContent ?? '';
    name.textContent = `${name.dataset['name']} ${index + 1}`;
  }
}
