import { quotesHeld, type QuotationResult } from '../evidence/held-quotations.ts';
import { receiptOf, type Receipt } from '../evidence/receipt.ts';
import { sourcesById, type SourceEvidence } from '../evidence/source-evidence.ts';
import { partsOf } from '../computed/figures-of.ts';
import { computedFigures } from './computed-figures.ts';
import type { FactFile, SomeDocument, Vocabulary } from './content.ts';
import { sourcesOf, type Sourced } from './sourced.ts';

const held = new WeakMap<FactFile, Receipt>();

/** What was held against evidence in a fact file; made once, for the rules that judge it and for its page. */
export function factReceipt(
  fact: FactFile,
  vocabulary: Pick<Vocabulary, 'evidence' | 'seriesById'>,
): Receipt {
  const known = held.get(fact);
  if (known) return known;
  const made = receiptOf({
    claim: fact.draft.claim ?? '',
    wordings: (fact.draft.wordings ?? []).filter((wording) => wording !== undefined),
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
              parts: partsOf(result),
              ...(stated !== undefined && { stated }),
            },
          ],
    ),
    sources: evidenceOf(fact, vocabulary),
  });
  held.set(fact, made);
  return made;
}

/** The sources of a fact file or a series, with what is held of them. */
export function evidenceOf(document: Sourced, { evidence }: Pick<Vocabulary, 'evidence'>): SourceEvidence[] {
  return sourcesOf(document).flatMap(({ source: { id, url, quotes } }) =>
    id === undefined
      ? []
      : [{ id, quotes: (quotes ?? []).filter((quote) => quote !== undefined), evidence: evidence.of(url) }],
  );
}

/** The quotations of a fact file or a series, held against evidence; none of any other document. */
export function quotationsHeld(document: SomeDocument, vocabulary: Vocabulary): QuotationResult[] {
  if (document.kind === 'fact') return factReceipt(document as FactFile, vocabulary).quotations;
  if (document.kind !== 'series') return [];
  const sources = evidenceOf(document, vocabulary);
  const byId = sourcesById(sources);
  return sources.flatMap((source) => quotesHeld(source, byId));
}
