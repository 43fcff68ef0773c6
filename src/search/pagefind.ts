import { facetNames, type FacetName, type SearchState } from './search-state.ts';

/** How often each value occurs, by group. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** One result as the page shows it. */
export interface SearchResult {
  url: string;
  headline: string;
  claim: string;
  /** Id of the verdict. */
  verdict: string;
  date: string;
  claimant?: string;
  /** The day it was withdrawn. */
  withdrawn?: string;
}

/** What a search gives: how many there are, a way to load any of them, and the counts for the filters. */
export interface SearchAnswer {
  total: number;
  load: (from: number, to: number) => Promise<SearchResult[]>;
  counts: FacetCounts;
}

type Filters = Partial<Record<FacetName, { any: string[] }>>;

/** The part of Pagefind's browser interface that is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: { filters: Filters; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{
    results: { data: () => Promise<{ url: string; meta: Record<string, string> }> }[];
    filters: Partial<Record<string, Record<string, number>>>;
  }>;
}

/**
 * Searches. A group's counts are those under the filters of the other groups: what choosing one more value would add,
 * since within a group any value will do.
 */
export async function searchFacts(pagefind: Pagefind, state: SearchState): Promise<SearchAnswer> {
  // Without words there is no relevance; the newest come first.
  const byDate = state.sort === 'date' || state.query === '';
  const ask = (filters: Filters) =>
    pagefind.search(state.query || null, { filters, ...(byDate && { sort: { date: 'desc' } }) });

  const filters = filtersOf(state);
  const found = await ask(filters);
  const counts = await Promise.all(
    facetNames.map(async (name) => {
      const { [name]: own, ...others } = filters;
      const answer = own ? await ask(others) : found;
      return [name, answer.filters[name] ?? {}] as const;
    }),
  );
  return {
    total: found.results.length,
    load: (from, to) =>
      Promise.all(found.results.slice(from, to).map(async (result) => readResult(await result.data()))),
    counts: Object.fromEntries(counts) as FacetCounts,
  };
}

function filtersOf({ chosen }: SearchState): Filters {
  const used = facetNames.filter((name) => chosen[name].length > 0);
  return Object.fromEntries(used.map((name) => [name, { any: chosen[name] }]));
}

function readResult({ url, meta }: { url: string; meta: Record<string, string> }): SearchResult {
  const { title = '', claim = '', verdict = '', date = '', claimant, withdrawn } = meta;
  return {
    url,
    headline: title,
    claim,
    verdict,
    date,
    ...(claimant && { claimant }),
    ...(withdrawn && { withdrawn }),
  };
}
