import { counted } from './computed/counted.ts';
import { compareSeries, type Comparison } from './computed/comparison.ts';
import { listedFacts, type FactEntry } from './facts.ts';
import { allSeries, type SeriesEntry } from './series.ts';
import { locale, text } from './site.ts';

/** Two series that have a page side by side, in the order of their ids. */
export interface SeriesPair {
  a: SeriesEntry;
  b: SeriesEntry;
}

/** The pairs of series that one fact file names, in its charts and computed figures. */
export function pairsIn({ series }: Pick<FactEntry, 'series'>): SeriesPair[] {
  if (series.length < 2) return [];
  const entries = allSeries.filter(({ id }) => series.includes(id));
  return entries.flatMap((a, index) => entries.slice(index + 1).map((b) => ({ a, b })));
}

/** Every pair that a fact file which stands names, once: these have pages; any other is shown by a script. */
export const namedPairs: readonly SeriesPair[] = [
  ...new Map(listedFacts.flatMap(pairsIn).map((pair) => [`${pair.a.id} ${pair.b.id}`, pair])).values(),
].sort((one, other) => one.a.id.localeCompare(other.a.id) || one.b.id.localeCompare(other.b.id));

/** What the two have in common, and what keeps them apart. */
export function comparisonOf({ a, b }: SeriesPair): Comparison {
  const all = ({ id, series }: SeriesEntry) =>
    Object.entries(series.measures).map(([measure, { label }]) =>
      counted(id, series, measure, { counts: text(label), locale }),
    );
  return compareSeries(all(a), all(b));
}
