import {
  struckInQuotations,
  unclearBlockquotes,
  unpairedMarks,
  type UnclearBlockquote,
} from '../../body/unclear-quotations.ts';
import { isShort } from '../../evidence/held-quotations.ts';
import type { Rule } from '../rule.ts';

/** One that cites nothing is held against every source of its file, and is refused there. */
const blockquotes: Record<
  Exclude<UnclearBlockquote['why'], 'uncited'>,
  { message: string; suggestion: string }
> = {
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
    'A quotation is written so that it can be held against its source: its marks in pairs, a blockquote with its citation at the end, none of its words struck out.',
  *fact(fact) {
    if (!fact.body || !fact.draft.sources) return;
    for (const { why, line, column } of unclearBlockquotes(fact.body)) {
      if (why !== 'uncited') yield { at: { file: fact.path, line, column }, ...blockquotes[why] };
    }
    for (const { line, column } of struckInQuotations(fact.body)) {
      yield {
        at: { file: fact.path, line, column },
        message: 'words are struck out in a quotation, so that it no longer says what its source says.',
        suggestion: 'Leave them out with …, or quote them.',
      };
    }
    for (const { opens, cited, text, line, column } of unpairedMarks(fact.body)) {
      if (!cited && isShort(text)) continue;
      const before = cited ? ' stands before a citation, and' : ':';
      yield {
        at: { file: fact.path, line, column },
        message: `this quotation mark${before} no mark of its kind in this paragraph ${opens ? 'closes' : 'opens'} it.`,
        suggestion: opens
          ? 'Put the closing mark where the quotation ends, in the same paragraph; quote several paragraphs as a blockquote.'
          : 'Put the opening mark where the quotation begins, in the same paragraph.',
      };
    }
  },
};
