import { normalWords } from '../../evidence/words.ts';
import { quotationsHeld } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import type { Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';
import { noQuotation, placeOfQuotation } from './quotation-not-in-source.ts';

export const quotationTooShort: Rule = {
  code: 'quotation-too-short',
  severity: 'error',
  summary:
    'A quotation, and each part of one with words left out, is long enough to be proved by a record: six words.',
  *document(document, vocabulary) {
    for (const { text, proof, form, at } of quotationsHeld(document, vocabulary)) {
      if (proof?.kind !== 'too-short') continue;
      const has = `"${shown(proof.part)}" has ${proof.words} ${proof.words === 1 ? 'word' : 'words'}`;
      const isPart = normalWords(text).length > proof.words;
      yield {
        at: placeOfQuotation(document as Sourced, at),
        message: isPart
          ? `${has}; each part of a quotation with words left out needs ${proof.needed} to be proved.`
          : `${has}; a quotation needs ${proof.needed} to be proved.`,
        suggestion: isPart
          ? `Quote more of that part, or leave it out.${form === 'direct' ? '' : ` ${noQuotation}`}`
          : 'Quote more of the sentence, or say it in your own words without quotation marks.',
        text,
      };
    }
  },
};
