import { comparePeriods, isPartialYear, type Period } from '../../domain/period.ts';
import { pointValues, type PointValue } from '../point-values.ts';
import type { Finding, Rule } from '../rule.ts';

export const periodOverlap: Rule = {
  code: 'period-overlap',
  severity: 'error',
  summary:
    'Periods of one measure do not overlap; one may lie inside a whole year, quarter or month, and two sources may each give one.',
  *document(document) {
    if (document.kind !== 'series') return;
    for (const values of Map.groupBy(pointValues(document), ({ measure }) => measure).values())
      yield* overlapsIn(values.toSorted((a, b) => comparePeriods(a.period, b.period)));
  },
};

function* overlapsIn(values: readonly PointValue[]): Generator<Finding> {
  let open: PointValue[] = [];
  for (const value of values) {
    open = open.filter(({ period }) => period.to >= value.period.from);
    const other = open.find((earlier) => clash(earlier, value));
    open.push(value);
    if (!other) continue;
    const same = spanOf(other.period) === spanOf(value.period);
    const { text } = value.period;
    yield {
      at: value.atPeriod(),
      message: same
        ? `${value.measure} of ${text} stands at line ${other.at().line} already, from the same source.`
        : `${text} counts in part what ${other.period.text} at line ${other.at().line} counts too.`,
      suggestion: same ? 'Keep one of the two.' : 'Keep one of the two; name the other in a note.',
      text,
    };
  }
}

/** Whether two periods that share a day count the same twice, and neither is a part of a whole. */
function clash(a: PointValue, b: PointValue): boolean {
  if (spanOf(a.period) === spanOf(b.period)) return a.source === b.source;
  return !isPartOf(a.period, b.period) && !isPartOf(b.period, a.period);
}

function isPartOf(part: Period, whole: Period): boolean {
  return part.from >= whole.from && part.to <= whole.to && !isPartialYear(whole);
}

function spanOf({ from, to }: Period): string {
  return `${from}/${to}`;
}
