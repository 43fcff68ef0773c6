import type { QuotationResult } from '../../evidence/receipt.ts';
import type { FactFile } from '../content.ts';
import type { Place } from '../diagnostic.ts';
import { factReceipt } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';
import { shown } from '../suggest.ts';

export const quotationNotInSource: Rule = {
  code: 'quotation-not-in-source',
  severity: 'error',
  summary:
    'A quotation stands word for word in the source that it is cited to, as far as a record of that source is held.',
  *fact(fact, vocabulary) {
    for (const { text, heldIds, proof, elsewhere, at } of factReceipt(fact, vocabulary).quotations) {
      if (proof?.kind !== 'not-found') continue;
      const sources = heldIds.map((id) => `[^${id}]`).join(' or ');
      const nearest =
        proof.matched === ''
          ? 'no four words of it in a row are there'
          : `"${shown(proof.matched)}" is there, but not "${shown(proof.broke)}" ${proof.side} it`;
      yield {
        at: placeOfQuotation(fact, at),
        message: `"${shown(text)}" is not in ${sources}: ${nearest}.`,
        suggestion: elsewhere
          ? `It is in [^${elsewhere}]: cite that source.`
          : 'Quote word for word; write … where words are left out and [brackets] around words of your own.',
        text,
      };
    }
  },
};

/** Where a quotation stands in its file. */
export function placeOfQuotation(fact: FactFile, at: QuotationResult['at']): Place {
  if ('line' in at) return { file: fact.path, ...at };
  const source = sourcesOf(fact).find((candidate) => candidate.source.id === at.sourceId);
  return fact.at(['sources', source?.index ?? 0, 'quotes', at.index]);
}
