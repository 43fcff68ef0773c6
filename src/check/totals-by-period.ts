import { comparePeriods, isPartialYear } from '../domain/period.ts';
import type { PointValue } from './point-values.ts';
import type { Total } from './total.ts';

/**
 * For each value of a whole year, quarter or span of years, the values of one source that lie in it and follow one
 * another without overlap: months before quarters before years. One part that is larger than its whole cannot be, so
 * parts of another source count as well, each by itself.
 */
export function totalsByPeriod(values: readonly PointValue[]): Total[] {
  return [...Map.groupBy(values, ({ measure, count }) => `${measure} ${count}`).values()].flatMap(
    (ofMeasure) => {
      const sorted = ofMeasure.toSorted((a, b) => comparePeriods(a.period, b.period));
      return sorted.flatMap((whole) => totalsOf(whole, sorted));
    },
  );
}

function totalsOf(whole: PointValue, values: readonly PointValue[]): Total[] {
  if (isPartialYear(whole.period) || whole.period.kind === 'month') return [];
  const inside = values.filter(
    ({ period }) =>
      period.from >= whole.period.from &&
      period.to <= whole.period.to &&
      (period.from !== whole.period.from || period.to !== whole.period.to),
  );
  const own = inOneRow(inside.filter(({ source }) => source === whole.source));
  const ends = own.parts.at(-1)?.period.to === whole.period.to;
  const starts = own.parts[0]?.period.from === whole.period.from;
  const others = inside.filter(({ source }) => source !== whole.source);
  return [
    ...(own.parts.length > 0 ? [{ whole, parts: own.parts, all: starts && ends && !own.gap }] : []),
    ...others.map((part): Total => ({ whole, parts: [part], all: false })),
  ];
}

/** The values that do not overlap one another, the shorter first, and whether days lie between them. */
function inOneRow(sorted: readonly PointValue[]): { parts: PointValue[]; gap: boolean } {
  const parts: PointValue[] = [];
  let gap = false;
  for (const value of sorted) {
    const last = parts.at(-1);
    if (last && value.period.from <= last.period.to) continue;
    if (last && monthOf(value.period.from) !== monthOf(last.period.to) + 1) gap = true;
    parts.push(value);
  }
  return { parts, gap };
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
