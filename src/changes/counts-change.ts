import type { Draft } from '../check/read/salvage.ts';
import type { CountedOtherwise } from '../domain/counted-otherwise.ts';
import type { Series } from '../domain/series.ts';
import type { Redefined } from './series-wording.ts';
import { flow } from './note-to-add.ts';
import { sameWords } from './same-words.ts';
import { holderOf, measuresOf, type PlacedPoint, type PointPair } from './series-points.ts';

type Counts = Draft<CountedOtherwise> | undefined;

/** Values of the base that stand in the folder and are said to count something else than they were said to. */
export function recounted(
  was: Draft<Series>,
  is: Draft<Series>,
  pairs: readonly PointPair[],
  points: readonly PlacedPoint[],
): Redefined[] {
  return pairs.flatMap((pair) =>
    measuresOf(pair.then.point).flatMap((measure): Redefined[] => {
      const now = holderOf(pair, measure, points);
      if (!now || !(measure in now.point)) return [];
      const [before, after] = [pair.then.point.counts?.[measure], now.point.counts?.[measure]];
      if (sameCount(before, after)) return [];
      return [
        {
          key: `counts.${measure} of ${pair.then.period}`,
          path: ['points', now.index, 'counts', measure],
          from: inWords(before, was, measure),
          to: inWords(after, is, measure),
        },
      ];
    }),
  );
}

/** Whether both count the same; a label may be given in a further language. */
function sameCount(a: Counts, b: Counts): boolean {
  if (!a || !b) return a === b;
  const labels = Object.entries(a.label ?? {}).map(([locale, text]) => [text, b.label?.[locale]]);
  return [[a.unit, b.unit], ...labels].every(
    ([from, to]) => from === undefined || to === undefined || sameWords(from, to),
  );
}

function inWords(counts: Counts, { measures }: Draft<Series>, measure: string): string {
  return counts ? flow(counts) : `${measures?.[measure]?.unit ?? measure}, as the measure`;
}
