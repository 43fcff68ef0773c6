import { receiptOf, type Receipt } from '../evidence/receipt.ts';
import { computedFigures } from './computed-figures.ts';
import type { FactFile, Vocabulary } from './content.ts';
import { sourcesOf } from './sourced.ts';

const held = new WeakMap<FactFile, Receipt>();

/** What was held against evidence in a fact file; made once, for the rules that judge it and for its page. */
export function factReceipt(
  fact: FactFile,
  vocabulary: Pick<Vocabulary, 'evidence' | 'seriesById'>,
): Receipt {
  const { evidence } = vocabulary;
  const known = held.get(fact);
  if (known) return known;
  const made = receiptOf({
    headline: fact.draft.headline ?? '',
    summary: fact.draft.summary ?? '',
    body: fact.body,
    computations: computedFigures(fact, vocabulary).flatMap(({ computation, result, stated }) =>
      'refused' in result
        ? []
        : [
            {
              computation,
              value: result.value,
              percent: result.percent,
              ...(stated !== undefined && { stated }),
            },
          ],
    ),
    sources: sourcesOf(fact).flatMap(({ source: { id, url, quotes } }) =>
      id === undefined
        ? []
        : [{ id, quotes: (quotes ?? []).filter((quote) => quote !== undefined), evidence: evidence.of(url) }],
    ),
  });
  held.set(fact, made);
  return made;
}
