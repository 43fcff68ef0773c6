import { markedText } from '../../body/quotation-marks.ts';
import { looseQuotations, misplacedCitations, unopenedMarks } from '../../body/unclear-quotations.ts';
import { shortestQuotation } from '../../evidence/fingerprint.ts';
import { isProved } from '../../evidence/quotation.ts';
import { normalWords } from '../../evidence/words.ts';
import type { FactFile, Vocabulary } from '../content.ts';
import { evidenceOf } from '../receipts.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const quotationForm: Rule = {
  code: 'quotation-form',
  severity: 'error',
  summary:
    'A quotation is written so that it can be held against its source: its marks in pairs, its citation right behind it; a warning where words in quotation marks are not directly followed by the citation of their sentence, or stand in the headline or summary and in no source.',
  *fact(fact, vocabulary) {
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
    for (const { text, sourceIds, ...position } of looseQuotations(fact.body)) {
      if (normalWords(text).length < shortestQuotation) continue;
      const cited = evidenceOf(fact, vocabulary).filter(({ id }) => sourceIds.includes(id));
      if (cited.some(({ evidence }) => evidence && isProved(text, evidence.fingerprint))) continue;
      yield {
        at: { file: fact.path, ...position },
        message: `"${shown(text)}" stands between quotation marks, and the citation of its sentence does not directly follow it.`,
        suggestion: 'Put the citation right behind the closing mark, or take the marks away.',
        text,
        severity: 'warning',
      };
    }
    yield* aboveText(fact, vocabulary);
  },
};

/** The headline and the summary cite nothing of their own: what they quote is in some source of the file. */
function* aboveText(fact: FactFile, vocabulary: Vocabulary): Generator<Finding> {
  for (const key of ['headline', 'summary'] as const) {
    const text = fact.draft[key] ?? '';
    for (const { start, end } of markedText(text).pairs) {
      const quoted = text.slice(start + 1, end);
      if (normalWords(quoted).length < shortestQuotation) continue;
      const held = evidenceOf(fact, vocabulary).flatMap(({ evidence }) => evidence ?? []);
      if (held.some(({ fingerprint }) => isProved(quoted, fingerprint))) continue;
      yield {
        at: fact.at([key]),
        message: `"${shown(quoted)}" stands between quotation marks in the ${key}, and no record of a source of this file has it.`,
        suggestion: 'Quote word for word, or take the marks away.',
        text: quoted,
        severity: 'warning',
      };
    }
  }
}
