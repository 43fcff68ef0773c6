import { unclearBlockquotes, unpairedMarks, type UnclearBlockquote } from '../../body/unclear-quotations.ts';
import { shortestQuotation } from '../../evidence/fingerprint.ts';
import { normalWords } from '../../evidence/words.ts';
import { isOfClaim } from '../of-claim.ts';
import { quotationsAboveText } from '../quotations-above-text.ts';
import { factReceipt } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

const blockquotes: Record<UnclearBlockquote['why'], { message: string; suggestion: string }> = {
  uncited: {
    message: 'this blockquote cites nothing: whose words are these?',
    suggestion: 'End it with the citation of the source that it quotes; write words of your own without ">".',
  },
  misplaced: {
    message: 'this blockquote holds a citation, but does not end in one.',
    suggestion: 'End it with the citation of what it quotes, and put words of your own below it.',
  },
  code: {
    message: 'this blockquote holds a block of code, which is held against nothing.',
    suggestion: 'Quote its words as a paragraph of the blockquote.',
  },
};

export const quotationForm: Rule = {
  code: 'quotation-form',
  severity: 'error',
  summary:
    'A quotation is written so that it can be held against its source: its marks in pairs, a blockquote with its citation at the end; a warning where a sentence that cites nothing quotes what is in no source of the file. In headline and summary, too, an error once every source has a record.',
  *fact(fact, vocabulary) {
    if (!fact.body || !fact.draft.sources) return;
    for (const { why, text, line, column } of unclearBlockquotes(fact.body)) {
      // A citation that names no source of the file is text: `citation-without-source` says so.
      if (why === 'uncited' && (isOfClaim(fact, text) || /\[\^[^\]]+\]/.test(text))) continue;
      yield {
        at: { file: fact.path, line, column },
        ...blockquotes[why],
        // A message that is quoted in full, beyond the claim, may be from no source; it takes a waiver.
        ...(why === 'uncited' && { text: shown(text) }),
      };
    }
    for (const { opens, cited, text, line, column } of unpairedMarks(fact.body)) {
      if (!cited && normalWords(text).length < shortestQuotation) continue;
      const before = cited ? ' stands before a citation, and' : ':';
      yield {
        at: { file: fact.path, line, column },
        message: `this quotation mark${before} no mark of its kind in this paragraph ${opens ? 'closes' : 'opens'} it.`,
        suggestion: opens
          ? 'Put the closing mark where the quotation ends, in the same paragraph; quote several paragraphs as a blockquote.'
          : 'Put the opening mark where the quotation begins, in the same paragraph.',
      };
    }
    for (const { text, line, column } of factReceipt(fact, vocabulary).uncited) {
      if (isOfClaim(fact, text)) continue;
      yield {
        at: { file: fact.path, line, column },
        message: `"${shown(text)}" stands between quotation marks in a sentence that cites nothing, and no record of a source of this file has it.`,
        suggestion: 'Put the citation of the source right behind the closing mark, or take the marks away.',
        text,
        severity: 'warning',
      };
    }
    yield* quotationsAboveText(fact, vocabulary);
  },
};
