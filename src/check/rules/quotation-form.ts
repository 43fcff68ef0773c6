import { quotationsIn } from '../../body/quotations.ts';
import { unclearBlockquotes, unpairedMarks, type UnclearBlockquote } from '../../body/unclear-quotations.ts';
import { isShort } from '../../evidence/held-quotations.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

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

/** A word of the quoting author's that turns the sense of what is quoted. */
const turnedSense = /\[[^\]]*\b(?:not|no|never|cannot|\p{L}+n['’]t|tidak|bukan|tak|tiada|jangan)\b[^\]]*\]/iu;

export const quotationForm: Rule = {
  code: 'quotation-form',
  severity: 'error',
  summary:
    'A quotation is written so that it can be held against its source: its marks in pairs, a blockquote with its citation at the end; a warning where an insertion in brackets turns its sense.',
  *fact(fact) {
    if (!fact.body || !fact.draft.sources) return;
    for (const { why, line, column } of unclearBlockquotes(fact.body)) {
      if (why !== 'uncited') yield { at: { file: fact.path, line, column }, ...blockquotes[why] };
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
    for (const { text, line, column } of quotationsIn(fact.body).flatMap(({ parts }) => parts)) {
      const [turn] = turnedSense.exec(text) ?? [];
      if (turn === undefined) continue;
      yield {
        at: { file: fact.path, line, column },
        message: `"${shown(turn)}" in this quotation says the opposite of what its source says.`,
        suggestion: 'Say it in words of your own outside the quotation, or quote the words that deny it.',
        text,
        severity: 'warning',
      };
    }
  },
};
