import { lastDay } from '../../domain/iso-date.ts';
import type { Period } from '../../domain/period.ts';
import { pointValues } from '../point-values.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';

export const periodNotOver: Rule = {
  code: 'period-not-over',
  severity: 'error',
  summary: 'A period was over when its source came out; a count as far as it went is an interval of months.',
  *document(document) {
    if (document.kind !== 'series') return;
    const sources = new Map(sourcesOf(document).map(({ source }) => [source.id, source]));
    const seen = new Set<number>();
    for (const { period, source, atPeriod } of pointValues(document)) {
      const { published, accessed } = sources.get(source) ?? {};
      const out = published ?? accessed;
      if (out === undefined || lastDay(out) >= nearlyOver(period)) continue;
      const at = atPeriod();
      // A point with two measures is one slip.
      if (seen.has(at.line)) continue;
      seen.add(at.line);
      const verb = published === undefined ? 'was read' : 'was published';
      yield {
        at,
        message: `${period.text} was not over on ${out}, when its source "${source}" ${verb}.`,
        suggestion: mend(period, lastDay(out)),
        text: period.text,
      };
    }
  },
};

/** The day from which a source can know a period: its last; of an interval the first of its last month, which may be cut short. */
function nearlyOver({ kind, to }: Period): string {
  return kind === 'interval' ? `${to.slice(0, 8)}01` : to;
}

/** The months of a period that were over on a day, if any. */
function mend({ from }: Period, day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  const first = from.slice(0, 7);
  if (before < first) return 'Correct the period, or the date of the source.';
  return `Give the months that were counted, such as ${before === first ? first : `${first}/${before}`}.`;
}
