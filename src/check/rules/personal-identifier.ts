import { countriesOf, identifiersOfFact } from '../identifiers-of-fact.ts';
import { personalIdentifiersIn } from '../personal-identifiers.ts';
import type { SomeDocument } from '../content.ts';
import { stringsIn } from '../identifiers-in-values.ts';
import type { Finding, Rule } from '../rule.ts';

export const personalIdentifier: Rule = {
  code: 'personal-identifier',
  severity: 'error',
  summary:
    'No fact file, no series and no title of an evidence record prints an identity number, phone number, e-mail address or bank-card number.',
  *document(document, vocabulary) {
    if (document.kind === 'series') yield* ofSeries(document, countriesOf(vocabulary));
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

/** What has letters is a text to readers; the values of points and the addresses of sources are none. */
function* ofSeries(series: SomeDocument, countries: readonly string[]): Generator<Finding> {
  for (const [path, value] of stringsIn(series.value, [])) {
    if (!/\p{L}/u.test(value) || ['url', 'archived'].includes(String(path.at(-1)))) continue;
    for (const { kind, index, length } of personalIdentifiersIn(value.normalize('NFKC'), countries)) {
      yield {
        at: series.at(path),
        message: `this looks like ${kind} (${length} characters).`,
        suggestion:
          'Take it out, also from the history of your branch; if it is no person’s, waive this with the reason.',
        text: value.slice(index, index + length),
      };
    }
  }
}
