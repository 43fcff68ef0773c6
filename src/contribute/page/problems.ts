import type { DraftDiagnostic } from '../judge-draft.ts';
import { element, partOf, say } from './parts.ts';
import { rowsOf, type RowList } from './rows.ts';
import type { PageWords } from './settings.ts';

/** Where the problems are shown, and with which words. */
export interface ProblemView {
  root: HTMLElement;
  words: PageWords;
  /** The items of each list, in the order in which the draft has them. */
  rows: Record<RowList, HTMLElement[]>;
  /** Whether a field was left, so that what is wrong with it is no surprise. */
  isLeft: (control: Element | undefined) => boolean;
}

/** Shows what the check says: beside each field that was left, all of it in the list at the end, and in one sentence. */
export function showProblems(diagnostics: readonly DraftDiagnostic[], view: ProblemView): void {
  const { root, words } = view;
  const placed = diagnostics.map((diagnostic) => ({
    diagnostic,
    control: controlOf(diagnostic.field, view),
  }));
  showBeside(placed, view);
  partOf(root, 'problems').replaceChildren(
    ...placed.map(({ diagnostic, control }) => problemItem(diagnostic, control, words)),
  );
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const sentences = [
    errors > 0 ? words.status.errors.replace('{count}', String(errors)) : words.status.good,
    warnings > 0 ? words.status.warnings.replace('{count}', String(warnings)) : '',
  ];
  say(partOf(root, 'status'), sentences.filter(Boolean).join(' '));
}

interface Placed {
  diagnostic: DraftDiagnostic;
  control: HTMLElement | undefined;
}

function showBeside(placed: readonly Placed[], { root, isLeft }: ProblemView): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-problems]')) {
    const control =
      (place.parentElement as HTMLElement).querySelector<HTMLElement>('[data-field]') ?? undefined;
    const own = placed.filter((one) => one.control !== undefined && one.control === control);
    const shown = isLeft(control) ? own.map(({ diagnostic }) => sentenceOf(diagnostic)) : [];
    say(place, shown.join(' '));
    place.hidden = shown.length === 0;
    const isWrong = shown.length > 0 && own.some(({ diagnostic }) => diagnostic.severity === 'error');
    place.classList.toggle('error', isWrong);
    if (isWrong) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

function problemItem(
  diagnostic: DraftDiagnostic,
  control: HTMLElement | undefined,
  words: PageWords,
): HTMLElement {
  const { severity, field, message, suggestion } = diagnostic;
  const kind = element('strong', '', severity === 'error' ? words.error : words.warning);
  const said = element(
    'span',
    '',
    ` ${message}`,
    ...(suggestion ? [element('span', 'small', ` ${suggestion}`)] : []),
  );
  const label = labelOf(field, words);
  if (!control || label === undefined) return element('li', `problem ${severity}`, kind, ': ', said);
  const way = element('a', '', label);
  way.href = `#${control.id}`;
  way.addEventListener('click', (event) => {
    event.preventDefault();
    for (
      let around = control.closest('details');
      around;
      around = around.parentElement?.closest('details') ?? null
    )
      around.open = true;
    control.focus();
  });
  return element('li', `problem ${severity}`, kind, ': ', way, ' – ', said);
}

function sentenceOf({ message, suggestion }: DraftDiagnostic): string {
  return suggestion ? `${message} ${suggestion}` : message;
}

/** The words for a field, with the place in its list. */
function labelOf(field: string, words: PageWords): string | undefined {
  const [key = '', index, part] = field.split('.');
  const place = Number(index) + 1;
  if (key === 'sources' && index !== undefined)
    return [`${words.source} ${place}`, part && words.fields[`sources.${part}`]].filter(Boolean).join(': ');
  if (key === 'appearances' && index !== undefined)
    return [`${words.appearance} ${place}`, part && words.fields[`appearances.${part}`]]
      .filter(Boolean)
      .join(': ');
  if (key === 'history') return words.fields['history.note'];
  if (key === 'sources') return words.sections.sources;
  return words.fields[field] ?? words.fields[key];
}

/** The control of a field; the nearest one when the form shows no such field. */
function controlOf(field: string, { root, rows }: ProblemView): HTMLElement | undefined {
  const [key = '', index, part] = field.split('.');
  const find = (where: Element, name: string) =>
    where.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`) ?? undefined;
  if (key === 'sources' || key === 'appearances') {
    const row = rows[key][Number(index)] ?? rowsOf(root, key)[Number(index)];
    if (row) return find(row, `${key}.${part}`) ?? find(row, `${key}.url`);
    return key === 'sources' ? partOf(root, 'paste') : undefined;
  }
  if (key === 'history') return find(root, 'history.note');
  return find(root, field) ?? find(root, key);
}
