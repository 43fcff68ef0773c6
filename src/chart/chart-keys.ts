import type { Qualifier } from '../domain/quantity.ts';
import type { ChartKind } from './chart-kind.ts';
import type { Flag } from './flags.ts';

/** What a key can explain. */
type Shown = Exclude<Qualifier, 'exact'> | Flag | 'partial' | 'longer' | 'gap';

/** The words of the keys of each kind of chart, by what they explain, in the order in which they are given. */
export type KeyWords = Record<ChartKind, Record<Shown, string>>;

/** What of a row decides which keys its chart needs; a row without a qualifier has no figure. */
export interface KeyedRow {
  partial: boolean;
  longer?: boolean;
  qualifier?: Qualifier | undefined;
  flags?: readonly Flag[];
}

/** What a reader must be told of the marks in a chart of these rows, each once; nothing that it does not show. */
export function chartKeys(rows: readonly KeyedRow[], kind: ChartKind, words: KeyWords): string[] {
  const shown = new Set<Shown>();
  for (const { partial, longer, qualifier = 'gap', flags = [] } of rows) {
    if (partial) shown.add('partial');
    if (longer) shown.add('longer');
    for (const flag of flags) shown.add(flag);
    if (qualifier !== 'exact') shown.add(qualifier);
  }
  const order = Object.keys(words[kind]) as Shown[];
  return [...new Set(order.filter((key) => shown.has(key)).map((key) => words[kind][key]))];
}
