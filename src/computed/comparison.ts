import { comparability, type Comparability, type Counted, type Reason } from './comparability.ts';

/** Two series set side by side: the measures of one unit in pairs. Without a pair they are not shown beside one another. */
export interface Comparison {
  pairs: { a: Counted; b: Counted }[];
  /** Why nothing is computed across them, or why they are not shown. */
  reasons: Reason[];
}

/** Pairs the measures of two series by unit, those of one name first, and says what keeps the two apart. */
export function compareSeries(a: readonly Counted[], b: readonly Counted[]): Comparison {
  const left = [...b];
  const candidates = a.flatMap((one) => {
    const fits = left.filter(({ unit }) => unit === one.unit);
    const other = fits.find(({ measure }) => measure === one.measure) ?? fits[0];
    if (!other) return [];
    left.splice(left.indexOf(other), 1);
    return [{ a: one, b: other }];
  });
  const judged = candidates.map((pair) => ({ pair, ...comparability(pair.a, pair.b) }));
  const shown = judged.filter(({ refused }) => !refused);
  const [first] = judged;
  const reasons = shown.length > 0 ? shown.flatMap((one) => one.reasons) : (first ?? unpaired(a, b)).reasons;
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return { pairs: shown.map(({ pair }) => pair), reasons: [...once.values()] };
}

function unpaired([a]: readonly Counted[], [b]: readonly Counted[]): Pick<Comparability, 'reasons'> {
  return a && b ? comparability(a, b) : { reasons: [] };
}
