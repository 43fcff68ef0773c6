import { factReceipt } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';
import { placeOfQuotation } from './quotation-not-in-source.ts';

export const quotationTooShort: Rule = {
  code: 'quotation-too-short',
  severity: 'error',
  summary:
    'A quotation, and each part of one with words left out, is long enough to be proved by a record: six words.',
  *fact(fact, vocabulary) {
    for (const { text, proof, at } of factReceipt(fact, vocabulary).quotations) {
      if (proof?.kind !== 'too-short') continue;
      yield {
        at: placeOfQuotation(fact, at),
        message: `"${shown(proof.part)}" has ${proof.words} words; a quotation needs ${proof.needed} to be proved.`,
        suggestion: 'Quote more of the sentence, or say it in your own words without quotation marks.',
        text,
      };
    }
  },
};
