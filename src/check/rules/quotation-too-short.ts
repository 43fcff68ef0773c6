import { quotationsHeld } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import type { Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';
import { placeOfQuotation } from './quotation-not-in-source.ts';

export const quotationTooShort: Rule = {
  code: 'quotation-too-short',
  severity: 'error',
  summary:
    'A quotation, and each part of one with words left out, is long enough to be proved by a record: six words.',
  *document(document, vocabulary) {
    for (const { text, proof, at } of quotationsHeld(document, vocabulary)) {
      if (proof?.kind !== 'too-short') continue;
      yield {
        at: placeOfQuotation(document as Sourced, at),
        message: `"${shown(proof.part)}" has ${proof.words} words; a quotation needs ${proof.needed} to be proved.`,
        suggestion: 'Quote more of the sentence, or say it in your own words without quotation marks.',
        text,
      };
    }
  },
};
