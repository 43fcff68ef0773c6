import { countriesOf, identifiersOfFact } from '../identifiers-of-fact.ts';
import { personalIdentifiersIn } from '../personal-identifiers.ts';
import type { Rule } from '../rule.ts';

export const personalIdentifier: Rule = {
  code: 'personal-identifier',
  severity: 'error',
  summary:
    'No fact file, and no title of an evidence record, prints an identity number, phone number, e-mail address or bank-card number.',
  *document(document, vocabulary) {
    if (document.kind !== 'evidence') return;
    const { title = '' } = document.draft;
    for (const { kind, length } of personalIdentifiersIn(title, countriesOf(vocabulary))) {
      yield {
        at: document.at(['title']),
        message: `this looks like ${kind} (${length} characters).`,
        suggestion: 'Take the title out of the record, also from the history of your branch.',
      };
    }
  },
  *fact(fact, vocabulary) {
    if (fact.tooComplex || fact.problems.some(({ kind }) => kind === 'too-deep')) return;
    for (const { kind, text, start } of identifiersOfFact(fact, countriesOf(vocabulary))) {
      yield {
        at: { file: fact.path, line: start.line, column: start.column },
        message: `this looks like ${kind} (${text.length} characters).`,
        suggestion:
          'Take it out, also from the history of your branch; if it is no person’s, waive this with the reason.',
        text,
      };
    }
  },
};
