import { quotationsIn } from '../../body/quotations.ts';
import { misplacedCitations, unclosedMarks, unopenedMarks } from '../../body/unclear-quotations.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const quotationForm: Rule = {
  code: 'quotation-form',
  severity: 'error',
  summary:
    'A quotation is written so that it can be held against its source: its marks in pairs, its citation right behind it; a warning where an insertion in brackets turns its sense.',
  *fact(fact) {
    if (!fact.body) return;
    for (const position of misplacedCitations(fact.body)) {
      yield {
        at: { file: fact.path, ...position },
        message: 'this blockquote holds a citation, but does not end in one.',
        suggestion: 'End it with the citation of what it quotes, and put words of your own below it.',
      };
    }
    for (const position of unopenedMarks(fact.body)) {
      yield {
        at: { file: fact.path, ...position },
        message:
          'this quotation mark stands before a citation, and no mark of its kind in this paragraph opens it.',
        suggestion: 'Put the opening mark where the quotation begins, in the same paragraph.',
      };
    }
    for (const position of unclosedMarks(fact.body)) {
      yield {
        at: { file: fact.path, ...position },
        message:
          'this quotation mark opens a quotation, and no mark of its kind in this paragraph closes it.',
        suggestion: 'Put the closing mark where the quotation ends, in the same paragraph.',
      };
    }
    for (const { text, ...position } of quotationsIn(fact.body)) {
      const [turn] = turnedSense.exec(text) ?? [];
      if (turn === undefined) continue;
      yield {
        at: { file: fact.path, line: position.line, column: position.column },
        message: `"${shown(turn)}" in this quotation says the opposite of what its source says.`,
        suggestion: 'Say it in words of your own outside the quotation, or quote the words that deny it.',
        text,
        severity: 'warning',
      };
    }
  },
};

/** A word of the quoting author's that turns the sense of what is quoted. */
const turnedSense = /\[[^\]]*\b(?:not|no|never|cannot|\p{L}+n['’]t|tidak|bukan|tak|tiada|jangan)\b[^\]]*\]/iu;
