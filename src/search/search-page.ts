import { formatDate } from '../i18n/format-date.ts';
import { facetOptions, type FacetLabels } from './facet-options.ts';
import { searchFacts, type Pagefind, type SearchAnswer, type SearchResult } from './pagefind.ts';
import {
  facetNames,
  readState,
  toggled,
  writeState,
  type FacetName,
  type SearchState,
} from './search-state.ts';

/** What the page gives its script: addresses, and the words of its language. */
export interface SearchSettings {
  pagefind: string;
  base: string;
  locale: string;
  labels: FacetLabels;
  words: { none: string; one: string; many: string; failed: string; searching: string; saidBy: string };
}

/** How many results are shown at once. */
const pageSize = 20;

/** How long typing rests before a search, in milliseconds. */
const typingPause = 250;

/** Wires the search page: form, filters, results and address, each following the state. */
export async function startSearchPage(root: HTMLElement, settings: SearchSettings): Promise<void> {
  const view = viewOf(root);
  let state = readState(location.search);
  let latest = 0;

  async function show(): Promise<void> {
    const turn = ++latest;
    if (view.input.value.trim() !== state.query) view.input.value = state.query;
    view.sort.value = state.sort;
    view.status.textContent = settings.words.searching;
    try {
      const answer = await searchFacts(await loadPagefind(settings), state);
      const results = await answer.load(0, pageSize);
      // A slower answer to an older question must not replace a newer one.
      if (turn === latest) showAnswer(view, answer, results, state, settings);
    } catch {
      if (turn === latest) view.status.textContent = settings.words.failed;
    }
  }

  function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
    state = next;
    const address = `${location.pathname}${writeState(state)}`;
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void show();
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  const typed = () => ({ ...state, query: view.input.value.trim() });
  // While somebody types, the address follows without filling the history with every letter.
  view.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => typed().query !== state.query && go(typed(), 'replace'), typingPause);
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go(typed());
  });
  view.sort.addEventListener('change', () =>
    go({ ...state, sort: view.sort.value === 'date' ? 'date' : 'relevance' }),
  );
  view.facets.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      go(toggled(state, target.name as FacetName, target.value, target.checked));
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    void show();
  });
  // A wide screen has room for the filters beside the results; on a phone they wait behind a button.
  const wide = matchMedia('(min-width: 60rem)');
  const unfold = () => view.narrow.toggleAttribute('open', wide.matches);
  wide.addEventListener('change', unfold);
  unfold();
  root.hidden = false;
  await show();
}

let loaded: Promise<Pagefind> | undefined;

function loadPagefind({ pagefind, base }: SearchSettings): Promise<Pagefind> {
  loaded ??= (async () => {
    const library = (await import(/* @vite-ignore */ pagefind)) as Pagefind;
    await library.options({ baseUrl: base });
    // Until the filters are asked for, no answer counts them.
    await library.filters();
    return library;
  })();
  // A failed download is tried again by the next search.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

interface View {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  facets: HTMLElement;
  narrow: HTMLDetailsElement;
  chosen: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  result: HTMLTemplateElement;
  option: HTMLTemplateElement;
}

function viewOf(root: HTMLElement): View {
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
    results: find('results'),
    more: find('more'),
    result: find('result'),
    option: find('option'),
  };
}

function showAnswer(
  view: View,
  answer: SearchAnswer,
  results: SearchResult[],
  state: SearchState,
  settings: SearchSettings,
): void {
  const { words } = settings;
  const form = answer.total === 0 ? words.none : answer.total === 1 ? words.one : words.many;
  view.status.textContent = form.replace('{count}', answer.total.toLocaleString(settings.locale));
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
