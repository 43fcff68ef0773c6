import type { QuotationResult } from '../../evidence/held-quotations.ts';
import { isTooLong } from '../../evidence/quotation.ts';
import type { Place } from '../diagnostic.ts';
import type { ContentDocument } from '../content.ts';
import { quotationsInNotes } from '../quotations-in-notes.ts';
import { quotationsHeld } from '../receipts.ts';
import type { Finding, Rule } from '../rule.ts';
import { sourcesOf, type Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';
import { turned } from '../turned-quotations.ts';

export const quotationNotInSource: Rule = {
  code: 'quotation-not-in-source',
  severity: 'error',
  summary:
    'A quotation stands word for word in the source that it is cited to, or, where it cites none, in some source of its file, as far as records are held; no insertion turns its sense. A warning where it leaves out more than 100 words in one place.',
  *document(document, vocabulary) {
    for (const quotation of quotationsHeld(document, vocabulary)) {
      yield* told(quotation, () => placeOfQuotation(document as Sourced, quotation.at));
    }
    if (document.kind !== 'series') return;
    const series = document as ContentDocument<'series'>;
    for (const { result, path } of quotationsInNotes(series, vocabulary)) {
      yield* told(result, () => series.at(path));
    }
  },
};

function* told(quotation: QuotationResult, place: () => Place): Generator<Finding> {
  const { text, proof } = quotation;
  for (const finding of turned(quotation)) yield { at: place(), ...finding };
  // One that is too long was looked for in no source: `too-complex` says so.
  if (proof?.kind !== 'not-found' || isTooLong(text)) return;
  const nearest =
    proof.matched === ''
      ? 'no four words of it in a row are there'
      : `"${shown(proof.matched)}" is there, but not "${shown(proof.broke)}" ${proof.side} it`;
  yield {
    at: place(),
    message: `"${shown(text)}" is ${whereNot(quotation)}: ${nearest}.`,
    suggestion: mendOf(quotation),
    text,
  };
}

/** How words are written that only look like a quotation. */
export const noQuotation =
  'If it is no quotation, take the marks away; a title stands in *asterisks*, and what is quoted from elsewhere has its citation right behind it.';

function whereNot({ form, heldIds }: QuotationResult): string {
  if (form === 'uncited') return 'in no source of this file, and cites none';
  return `not in ${heldIds.map((id) => `[^${id}]`).join(' or ')}`;
}

function mendOf({ form, elsewhere }: QuotationResult): string {
  if (elsewhere) return `It is in [^${elsewhere}]: cite that source.`;
  const mend =
    'Quote word for word; write … where words are left out and [brackets] around words of your own.';
  if (form === 'direct') return mend;
  return `${mend} ${noQuotation}`;
}

/** Where a quotation stands in its file. */
export function placeOfQuotation(document: Sourced, at: QuotationResult['at']): Place {
  if ('line' in at) return { file: document.path, ...at };
  if ('part' in at) return document.at([at.part]);
  const source = sourcesOf(document).find((candidate) => candidate.source.id === at.sourceId);
  return document.at(['sources', source?.index ?? 0, 'quotes', at.index]);
}
