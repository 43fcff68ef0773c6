import type { QuotationResult } from '../../evidence/held-quotations.ts';
import { isTooLong } from '../../evidence/quotation.ts';
import type { Place } from '../diagnostic.ts';
import { quotationsHeld } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf, type Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';

export const quotationNotInSource: Rule = {
  code: 'quotation-not-in-source',
  severity: 'error',
  summary:
    'A quotation stands word for word in the source that it is cited to, as far as a record of that source is held.',
  *document(document, vocabulary) {
    for (const { text, heldIds, proof, elsewhere, loose, at } of quotationsHeld(document, vocabulary)) {
      // One that is too long was looked for in no source: `too-complex` says so.
      if (proof?.kind !== 'not-found' || isTooLong(text)) continue;
      const sources = heldIds.map((id) => `[^${id}]`).join(' or ');
      const nearest =
        proof.matched === ''
          ? 'no four words of it in a row are there'
          : `"${shown(proof.matched)}" is there, but not "${shown(proof.broke)}" ${proof.side} it`;
      yield {
        at: placeOfQuotation(document as Sourced, at),
        message: `"${shown(text)}" is not in ${sources}: ${nearest}.`,
        suggestion: elsewhere
          ? `It is in [^${elsewhere}]: cite that source.`
          : `Quote word for word; write … where words are left out and [brackets] around words of your own.${loose ? ` ${noQuotation}` : ''}`,
        text,
      };
    }
  },
};

/** How words are written that only look like a quotation. */
export const noQuotation =
  'If it is no quotation, take the marks away; a title stands in *asterisks*, and what is quoted from elsewhere has its citation right behind it.';

/** Where a quotation stands in its file. */
export function placeOfQuotation(document: Sourced, at: QuotationResult['at']): Place {
  if ('line' in at) return { file: document.path, ...at };
  const source = sourcesOf(document).find((candidate) => candidate.source.id === at.sourceId);
  return document.at(['sources', source?.index ?? 0, 'quotes', at.index]);
}
