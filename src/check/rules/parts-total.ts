import { boundsOf, sumOf } from '../../domain/bounds.ts';
import type { ContentDocument } from '../content.ts';
import { pointValues } from '../point-values.ts';
import { totalsByPeriod } from '../totals-by-period.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Total } from '../total.ts';

export const partsTotal: Rule = {
  code: 'parts-total',
  severity: 'error',
  summary:
    'Parts add up to their total: the measures of `sum_of`, and the months or quarters of a year where one source gives all.',
  *document(document) {
    if (document.kind !== 'series') return;
    for (const total of totalsByMeasure(document)) yield* judged(total);
    for (const total of totalsByPeriod(pointValues(document))) yield* judged(total);
  },
};

function* judged({ whole, parts, all }: Total): Generator<Finding> {
  const total = boundsOf(whole.quantity);
  const sum = sumOf(parts.map(({ quantity }) => boundsOf(quantity)));
  const tooMuch = sum.low > total.high;
  if (!tooMuch && !(all && sum.high < total.low)) return;
  const added = parts.map(({ written, measure, period }) =>
    measure === whole.measure ? `${written} (${period.text})` : `${written} (${measure})`,
  );
  const what = tooMuch ? (parts.length > 1 ? 'are more than' : 'is more than') : 'do not add up to';
  yield {
    at: whole.at(),
    message: `${added.join(' + ')} ${what} ${whole.written}, ${whole.measure} of ${whole.period.text}.`,
    suggestion:
      'Look into the source; if it prints them so, say it in a note and waive this with the reason.',
    text: whole.written,
  };
}

/** For each value of a measure with `sum_of`, the parts that the same source gives for the same period. */
function totalsByMeasure(document: ContentDocument<'series'>): Total[] {
  const measures = Object.entries(document.draft.measures ?? {});
  if (!measures.some(([, measure]) => measure?.sum_of)) return [];
  const values = pointValues(document);
  const bySource = Map.groupBy(values, ({ source, period }) => `${source} ${period.text}`);
  return values.flatMap((whole): Total[] => {
    const ids = document.draft.measures?.[whole.measure]?.sum_of ?? [];
    const beside = bySource.get(`${whole.source} ${whole.period.text}`) ?? [];
    const parts = beside.filter(({ measure }) => ids.includes(measure));
    return parts.length > 0
      ? [{ whole, parts, all: ids.every((id) => parts.some((part) => part.measure === id)) }]
      : [];
  });
}
