import { lengthOf } from '../../computed/comparability.ts';
import { comparePeriods } from '../../domain/period.ts';
import { pointValues, type PointValue } from '../point-values.ts';
import type { Rule } from '../rule.ts';

/** A digit lost or gained makes a value tenfold, and what it is beside moves a little by itself. */
const jump = 8;
/** Below this, both being small, counts jump by themselves: from 3 to 30. */
const smallest = 100;

export const valueJump: Rule = {
  code: 'value-jump',
  severity: 'error',
  summary: `No value is ${jump} times the values before and after it, or an ${jump}th of them, without a waiver.`,
  *document(document) {
    if (document.kind !== 'series') return;
    const runs = Map.groupBy(
      pointValues(document),
      ({ measure, period, count }) => `${measure} ${lengthOf(period)} ${count}`,
    );
    for (const run of runs.values()) {
      for (const { value, beside } of jumpsIn(run.toSorted((a, b) => comparePeriods(a.period, b.period)))) {
        const others = beside.map(({ written, period }) => `${written} (${period.text})`).join(' and ');
        yield {
          at: value.at(),
          message: `${value.written} for ${value.period.text} is far from ${others} beside it: a digit too many or too few?`,
          suggestion: 'Look into the source; if it is right, waive this with the reason.',
          text: value.written,
        };
      }
    }
  },
};

/** The values that jump from all beside them; of two that jump from each other at an end, the one that is not beside others. */
function jumpsIn(run: readonly PointValue[]): { value: PointValue; beside: PointValue[] }[] {
  const found = new Map<PointValue, PointValue[]>();
  const judge = (index: number) => {
    const value = run[index] as PointValue;
    const beside = [run[index - 1], run[index + 1]].filter((other) => other !== undefined);
    const sides = new Set(beside.map((other) => sideOf(value, other)));
    if (sides.size === 1 && !sides.has(0) && !beside.some((other) => found.has(other)))
      found.set(value, beside);
  };
  for (let index = 1; index < run.length - 1; index += 1) judge(index);
  if (run.length > 1) for (const end of [run.length - 1, 0]) judge(end);
  return [...found].map(([value, beside]) => ({ value, beside }));
}

/** 1 when a value is far above another, -1 when far below, else 0. */
function sideOf({ quantity: { value: a } }: PointValue, { quantity: { value: b } }: PointValue): -1 | 0 | 1 {
  if (Math.max(a, b) < smallest) return 0;
  if (a >= b * jump) return 1;
  return b >= a * jump ? -1 : 0;
}
