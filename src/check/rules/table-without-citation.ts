import { sentencesOf } from '../../body/sentences.ts';
import { figuresOf } from '../../evidence/held-figures.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const tableWithoutCitation: Rule = {
  code: 'table-without-citation',
  severity: 'warning',
  summary:
    'A table with figures cites where they are from: in each row, in its first row, or in the sentence right before it.',
  *fact(fact) {
    if (!fact.body) return;
    let told = false;
    for (const { row, text, sourceIds, placeOf } of sentencesOf(fact.body)) {
      if (!row) told = false;
      if (!row || told || sourceIds.length > 0) continue;
      const [figure] = figuresOf(text);
      if (!figure) continue;
      told = true;
      yield {
        at: { file: fact.path, ...placeOf(figure.index) },
        message: `the figure ${shown(figure.written)} stands in a table that cites no source for it.`,
        suggestion:
          'Put a citation into the row or the first row, or end the sentence before the table with one.',
        text: figure.written,
      };
    }
  },
};
