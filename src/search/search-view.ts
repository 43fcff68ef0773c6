import { formatDate } from '../i18n/format-date.ts';
import { facetOptions, type FacetLabels } from './facet-options.ts';
import type { SearchAnswer, SearchResult } from './pagefind.ts';
import { facetNames, type FacetName, type SearchState } from './search-state.ts';

/** What the page gives its script: addresses, and the words of its language. */
export interface SearchSettings {
  pagefind: string;
  base: string;
  locale: string;
  labels: FacetLabels;
  words: { none: string; one: string; many: string; failed: string; searching: string; saidBy: string };
}

/** How many results are shown at once. */
export const pageSize = 20;

/** The parts of the search page that its script fills. */
export interface View {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  facets: HTMLElement;
  narrow: HTMLDetailsElement;
  chosen: HTMLElement;
  propose: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  result: HTMLTemplateElement;
  option: HTMLTemplateElement;
}

/** Finds the parts in the page. */
export function viewOf(root: HTMLElement): View {
  const find = <Part extends Element>(part: string) =>
    root.querySelector(`[data-part="${part}"]`) as unknown as Part;
  return {
    form: find('form'),
    input: find('input'),
    sort: find('sort'),
    status: find('status'),
    facets: find('facets'),
    narrow: find('narrow'),
    chosen: find('chosen'),
    propose: find('propose'),
    results: find('results'),
    more: find('more'),
    result: find('result'),
    option: find('option'),
  };
}

/** Shows an answer: how many, the filters with their counts, the first results and a button for more. */
export function showAnswer(
  view: View,
  answer: SearchAnswer,
  results: SearchResult[],
  state: SearchState,
  settings: SearchSettings,
): void {
  const { words } = settings;
  const form = answer.total === 0 ? words.none : answer.total === 1 ? words.one : words.many;
  view.status.textContent = form.replace('{count}', answer.total.toLocaleString(settings.locale));
  showProposal(view.propose, answer, state);
  const chosen = facetNames.reduce((sum, name) => sum + state.chosen[name].length, 0);
  view.chosen.textContent = chosen > 0 ? `(${chosen.toLocaleString(settings.locale)})` : '';
  for (const name of facetNames) showFacet(view, name, answer, state, settings);
  view.results.replaceChildren(...results.map((result) => resultItem(view, result, settings)));

  let shown = results.length;
  view.more.hidden = shown >= answer.total;
  view.more.onclick = async () => {
    const items = (await answer.load(shown, shown + pageSize)).map((result) =>
      resultItem(view, result, settings),
    );
    shown += items.length;
    view.results.append(...items);
    view.more.hidden = shown >= answer.total;
    items[0]?.querySelector('a')?.focus();
  };
}

/** Where nothing is found for some words, the way to a form that begins with them. */
function showProposal(propose: HTMLElement, { total }: SearchAnswer, { query }: SearchState): void {
  propose.hidden = total > 0 || query === '';
  const link = propose.querySelector('a');
  if (link) link.search = new URLSearchParams({ claim: query }).toString();
}

function showFacet(
  view: View,
  name: FacetName,
  answer: SearchAnswer,
  state: SearchState,
  settings: SearchSettings,
): void {
  const group = view.facets.querySelector<HTMLElement>(`[data-facet="${name}"]`);
  const list = group?.querySelector('[data-part="options"]');
  if (!group || !list) return;
  const options = facetOptions(name, answer.counts, state, settings.labels);
  // A box that is there already stays the same element, so that neither focus nor a key that is down is lost.
  const there = new Map(
    [...list.children].map((item) => [item.querySelector('input')?.value, item as HTMLElement]),
  );
  const items = options.map(({ value, label, count, chosen }) => {
    const item = there.get(value) ?? copyOf(view.option);
    Object.assign(item.querySelector('input') as HTMLInputElement, { name, value, checked: chosen });
    fill(item, { label, count: count.toLocaleString(settings.locale) });
    return item;
  });
  if (items.some((item, index) => list.children[index] !== item)) list.replaceChildren(...items);
  group.hidden = options.length === 0;
}

function resultItem(view: View, result: SearchResult, { locale, words }: SearchSettings): HTMLElement {
  const item = copyOf(view.result);
  const link = item.querySelector('a') as HTMLAnchorElement;
  link.href = result.url;
  link.textContent = result.headline;
  const time = item.querySelector('time') as HTMLTimeElement;
  time.dateTime = result.date;
  fill(item, {
    claim: result.claim,
    claimant: result.claimant ? words.saidBy.replace('{name}', result.claimant) : '',
    date: formatDate(result.date, locale),
    ...(!result.withdrawn && { withdrawn: '' }),
  });
  for (const badge of item.querySelectorAll<HTMLElement>('[data-verdict]')) {
    if (badge.dataset['verdict'] !== result.verdict) badge.remove();
  }
  return item;
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Fills each named part with text; a part without text is taken out. */
function fill(item: HTMLElement, texts: Record<string, string>): void {
  for (const [name, words] of Object.entries(texts)) {
    const part = item.querySelector(`[data-part="${name}"]`);
    if (words === '') part?.remove();
    else if (part) part.textContent = words;
  }
}
