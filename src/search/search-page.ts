import { searchFacts, type Pagefind } from './pagefind.ts';
import { readState, toggled, writeState, type FacetName, type SearchState } from './search-state.ts';
import { pageSize, showAnswer, viewOf, type SearchSettings } from './search-view.ts';

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
