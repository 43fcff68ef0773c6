/** One measure of a series, as far as it decides whether it can be set beside another. */
export interface Counted {
  /** Id of the series. */
  series: string;
  measure: string;
  countedBy: string;
  unit: string;
  /** What it counts, in the words of whoever reads it. */
  counts: string;
  /** What some of its values count instead, in the same words. */
  others?: readonly string[];
  /** First and last day of each period for which it has a value. */
  periods: readonly { from: string; to: string }[];
}

/** Why nothing is computed across two measures. */
export type Reason =
  | { why: 'one-series' }
  | { why: 'bodies' | 'units' | 'counts'; a: string; b: string }
  | { why: 'definitions' }
  | { why: 'periods' };

/** What there is to say before two measures of two series are set side by side. */
export interface Comparability {
  /** Why nothing is computed across them. Two series always have a reason. */
  reasons: Reason[];
  /** They are not even set side by side: one series twice, other units, or no period that both have. */
  refused: boolean;
}

/** The reasons for which two measures are not even shown beside one another. */
const refusing: readonly Reason['why'][] = ['one-series', 'units', 'periods'];

/** What keeps two measures apart; the check refuses a computed figure for the same reasons. */
export function comparability(a: Counted, b: Counted): Comparability {
  const reasons: Reason[] = [];
  if (a.series === b.series) reasons.push({ why: 'one-series' });
  else {
    if (a.countedBy !== b.countedBy) reasons.push({ why: 'bodies', a: a.countedBy, b: b.countedBy });
    // A series is one body's count by one definition, so two series have two, however alike they read.
    reasons.push({ why: 'definitions' });
    if (a.unit !== b.unit) reasons.push({ why: 'units', a: a.counts, b: b.counts });
    for (const { counts, others = [] } of [a, b])
      for (const other of others) reasons.push({ why: 'counts', a: counts, b: other });
    if (!a.periods.some((one) => b.periods.some((other) => one.from === other.from && one.to === other.to)))
      reasons.push({ why: 'periods' });
  }
  return { reasons, refused: reasons.some(({ why }) => refusing.includes(why)) };
}

/**
 * Which months of the year a period covers, and how many years: what two periods must share to be compared. Months and
 * quarters are each of one length, whichever they are.
 */
export function lengthOf({ from, to }: { from: string; to: string }): string {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const months = month(to) - month(from) + 1;
  if (months === 1) return 'a month';
  if (months === 3 && month(from) % 3 === 0) return 'a quarter';
  return `${from.slice(5, 7)}/${to.slice(5, 7)}+${Number(to.slice(0, 4)) - Number(from.slice(0, 4))}`;
}
