import type { FacetCounts } from './pagefind.ts';
import type { FacetName, SearchState } from './search-state.ts';

/** One box to tick. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** The words for values that are ids, in the order in which they are listed; other values are their own words. */
export type FacetLabels = Partial<Record<FacetName, Record<string, string>>>;

/**
 * The boxes of one group: values with a declared order in that order, zeros included; years newest first; other values
 * by count, then by name. A chosen value is always among them, so that it can be taken back.
 */
export function facetOptions(
  name: FacetName,
  counts: FacetCounts,
  state: SearchState,
  labels: FacetLabels,
): FacetOption[] {
  const declared = labels[name];
  const known = new Set([
    ...Object.keys(declared ?? {}),
    ...Object.keys(counts[name]),
    ...state.chosen[name],
  ]);
  const options = [...known].map((value) => ({
    value,
    label: declared?.[value] ?? value,
    count: counts[name][value] ?? 0,
    chosen: state.chosen[name].includes(value),
  }));
  if (declared) return options;
  if (name === 'year') return options.sort((a, b) => b.value.localeCompare(a.value));
  return options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
