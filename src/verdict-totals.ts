import type { Verdict } from './domain/verdict.ts';

/** How many fact files carry one verdict. */
export interface VerdictTotal {
  verdict: Verdict;
  count: number;
}

/** The number of facts of each verdict of the scale, zeros included, in the order of the scale. */
export function verdictTotals(
  scale: readonly Verdict[],
  facts: readonly { verdict: Pick<Verdict, 'id'> }[],
): VerdictTotal[] {
  const counts = new Map<string, number>();
  for (const { verdict } of facts) counts.set(verdict.id, (counts.get(verdict.id) ?? 0) + 1);
  return scale.map((verdict) => ({ verdict, count: counts.get(verdict.id) ?? 0 }));
}
