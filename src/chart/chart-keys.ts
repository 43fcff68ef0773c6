import type { Qualifier } from '../domain/quantity.ts';
import type { ChartKind } from './chart-kind.ts';

/** What a key can explain. */
type Shown = Exclude<Qualifier, 'exact'> | 'partial' | 'revised' | 'provisional' | 'gap';

/** The words of the keys of each kind of chart, by what they explain, in the order in which they are given. */
export type KeyWords = Record<ChartKind, Record<Shown, string>>;

/** What of a row decides which keys its chart needs; a row without a qualifier has no figure. */
export interface KeyedRow {
  partial: boolean;
  qualifier?: Qualifier | undefined;
  revised?: boolean;
  provisional?: boolean;
}

/** What a reader must be told of the marks in a chart of these rows, each once; nothing that it does not show. */
export function chartKeys(rows: readonly KeyedRow[], kind: ChartKind, words: KeyWords): string[] {
  const shown = new Set<Shown>();
  for (const { partial, qualifier = 'gap', revised, provisional } of rows) {
    if (partial) shown.add('partial');
    if (revised) shown.add('revised');
    if (provisional) shown.add('provisional');
    if (qualifier !== 'exact') shown.add(qualifier);
  }
  const order = Object.keys(words[kind]) as Shown[];
  return [...new Set(order.filter((key) => shown.has(key)).map((key) => words[kind][key]))];
}
