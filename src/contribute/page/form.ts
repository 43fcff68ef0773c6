import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import { addRow, clearRows, keptOf, rowLists, rowsOf, type RowList } from './rows.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Values = Record<string, unknown>;

/** What the form holds. */
export interface FormValues {
  front: FactDraft;
  body: string;
  /** The file name that the author chose; empty for none. */
  id: string;
  /** What the author says of a change; nothing is said without words. */
  note: { kind: string; note: string };
  /** The items of each list, in the order in which they stand in `front`. */
  rows: Record<RowList, HTMLElement[]>;
}

/** What a row holds by itself; a row with no more than this is not meant. */
const givenByItself = ['accessed', 'role', 'lang'];

/**
 * Reads the form. Fields that are empty are left out, and so are items of which nothing was written.
 * @param rest front matter that the form does not show, which stays as it is
 */
export function readForm(root: HTMLElement, rest: FactDraft): FormValues {
  const front: Values = { ...rest };
  const outside = controlsIn(root).filter((control) => !control.closest('[data-row]'));
  const shown = new Map(namesOf(outside).map((name) => [name, valueOf(outside, name)]));
  const rows = { sources: [] as HTMLElement[], appearances: [] as HTMLElement[] };
  for (const [name, value] of shown) put(front, name, value);
  for (const list of rowLists) {
    const items = rowsOf(root, list).map((row) => ({ row, item: itemOf(row, list) }));
    const meant = items.filter(({ item }) => Object.keys(item).some((key) => !givenByItself.includes(key)));
    rows[list] = meant.map(({ row }) => row);
    put(
      front,
      list,
      meant.map(({ item }) => item),
    );
  }
  const { body, id, history, ...written } = front as { body?: string; id?: string; history?: unknown };
  const note = (Array.isArray(history) ? {} : history) as Values | undefined;
  return {
    front: { ...written, ...(rest.history && { history: rest.history }) } as FactDraft,
    body: body ?? '',
    id: id ?? '',
    note: { kind: String(note?.['kind'] ?? ''), note: String(note?.['note'] ?? '') },
    rows,
  };
}

/** Writes values into the form; what it holds besides is emptied. */
export function fillForm(root: HTMLElement, front: FactDraft, body: string, id = ''): void {
  const values = { ...front, body, id, history: undefined } as Values;
  for (const control of controlsIn(root)) {
    if (control.closest('[data-row]')) continue;
    setValue(control, at(values, control.dataset['field'] ?? ''));
  }
  for (const list of rowLists) {
    clearRows(root, list);
    for (const item of (front[list] ?? []) as Values[]) fillRow(addRow(root, list, item), list, item);
  }
}

/** Writes values into one item of a list. */
export function fillRow(row: HTMLElement, list: RowList, item: Values): void {
  for (const control of controlsIn(row))
    setValue(control, item[(control.dataset['field'] ?? '').slice(list.length + 1)]);
}

function itemOf(row: HTMLElement, list: RowList): Values {
  const item: Values = { ...keptOf(row) };
  const controls = controlsIn(row);
  for (const name of namesOf(controls)) put(item, name.slice(list.length + 1), valueOf(controls, name));
  return item;
}

function controlsIn(root: HTMLElement): Control[] {
  return [...root.querySelectorAll<Control>('[data-field]')];
}

function namesOf(controls: readonly Control[]): string[] {
  return [...new Set(controls.map((control) => control.dataset['field'] ?? ''))];
}

/** The value of a field: a text, a list, or nothing when it is empty. */
function valueOf(controls: readonly Control[], name: string): string | string[] | undefined {
  const own = controls.filter((control) => control.dataset['field'] === name);
  const kind = own[0]?.dataset['kind'];
  if (kind === 'one' || kind === 'some') {
    const chosen = own.filter((control) => (control as HTMLInputElement).checked).map(({ value }) => value);
    return kind === 'one' ? chosen[0] : nonEmpty(chosen);
  }
  const value = own[0]?.value ?? '';
  if (kind === 'lines') return nonEmpty(value.split('\n').flatMap((line) => line.trim() || []));
  return name === 'body' ? value : value.trim() || undefined;
}

function setValue(control: Control, value: unknown): void {
  const { kind } = control.dataset;
  const list = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  if (kind === 'one' || kind === 'some') (control as HTMLInputElement).checked = list.includes(control.value);
  else if (control instanceof HTMLSelectElement)
    control.value = [...control.options].some((option) => option.value === list[0])
      ? (list[0] ?? '')
      : (control.options[0]?.value ?? '');
  else control.value = list.join('\n');
}

/** Puts a value at a path of at most two keys; what is empty is taken out. */
function put(values: Values, path: string, value: unknown): void {
  const [key = '', part] = path.split('.');
  if (part === undefined) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) delete values[key];
    else values[key] = value;
    return;
  }
  const known = values[key];
  const inner = { ...(typeof known === 'object' && !Array.isArray(known) ? known : {}) } as Values;
  put(inner, part, value);
  put(values, key, Object.keys(inner).length > 0 ? inner : undefined);
}

function at(values: Values, path: string): unknown {
  const [key = '', part] = path.split('.');
  const value = values[key];
  return part === undefined ? value : (value as Values | undefined)?.[part];
}

function nonEmpty(list: string[]): string[] | undefined {
  return list.length > 0 ? list : undefined;
}
