/** The groups of filters, in the order in which the page shows them. */
export const facetNames = ['verdict', 'topic', 'year', 'claimant'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['relevance', 'date'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a reader searches for. It lives in the address, so that a search can be shared, reloaded and gone back to. */
export interface SearchState {
  query: string;
  /** Chosen values, in the order of choosing; within a group any of them will do. */
  chosen: Record<FacetName, string[]>;
  sort: SortOrder;
}

/** No words, no filters. */
export function emptyState(): SearchState {
  return { query: '', chosen: { verdict: [], topic: [], year: [], claimant: [] }, sort: 'relevance' };
}

/** Reads the state from the query part of an address; what it does not know, it passes over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const state = emptyState();
  state.query = parameters.get('q')?.trim() ?? '';
  for (const name of facetNames) state.chosen[name] = [...new Set(parameters.getAll(name).filter(Boolean))];
  if (parameters.get('sort') === 'date') state.sort = 'date';
  return state;
}

/** Writes the state as the query part of an address, with its `?`; empty for the empty state. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one value chosen, or no longer. */
export function toggled(state: SearchState, name: FacetName, value: string, on: boolean): SearchState {
  const others = state.chosen[name].filter((other) => other !== value);
  return { ...state, chosen: { ...state.chosen, [name]: on ? [...others, value] : others } };
}
