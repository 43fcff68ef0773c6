import { isTooLong, mostQuotationWords } from '../../evidence/quotation.ts';
import { quotationsHeld } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import type { Sourced } from '../sourced.ts';
import { placeOfQuotation } from './quotation-not-in-source.ts';

export const tooComplex: Rule = {
  code: 'too-complex',
  severity: 'error',
  summary:
    'No text or quotation is so long, and no text so deeply nested, that reading it would hold up the build.',
  *document(document, vocabulary) {
    const { path, problems } = document;
    for (const { kind, message, line, column } of problems) {
      if (kind === 'too-deep') yield { at: { file: path, line, column }, message: `${message}.` };
    }
    for (const { text, at } of quotationsHeld(document, vocabulary)) {
      if (!isTooLong(text)) continue;
      yield {
        at: placeOfQuotation(document as Sourced, at),
        message: `a quotation has more than ${mostQuotationWords} words, so that it is held against no source.`,
        suggestion: 'Quote what the text speaks of, or divide it into several quotations.',
      };
    }
  },
  *fact({ path, bodyLine, tooComplex: limit }) {
    if (!limit) return;
    yield {
      at: { file: path, line: bodyLine, column: 1 },
      message: `the text has ${limit.found} ${limit.what}; at most ${limit.most} are read.`,
      suggestion: 'Shorten it, or divide it into two fact files.',
    };
  },
};
