import type { FactFile, Vocabulary } from '../content.ts';
import { personalIdentifiersIn } from '../personal-identifiers.ts';
import type { Rule } from '../rule.ts';

export const personalIdentifier: Rule = {
  code: 'personal-identifier',
  severity: 'error',
  summary:
    'No fact file or evidence record prints an identity number, phone number, e-mail address or bank-card number.',
  *document(document, vocabulary) {
    if (document.kind !== 'evidence') return;
    const { title } = document.draft as { title?: string };
    for (const { kind, length } of personalIdentifiersIn(title ?? '', countriesOf(vocabulary))) {
      yield {
        at: document.at(['title']),
        message: `this looks like ${kind} (${length} characters).`,
        suggestion: 'Take the title out of the record, also from the history of your branch.',
      };
    }
  },
  *fact(fact, vocabulary) {
    if (fact.tooComplex || fact.problems.some(({ kind }) => kind === 'too-deep')) return;
    const countries = countriesOf(vocabulary);
    for (const [index, line] of linesOutsideWaivers(fact)) {
      for (const { kind, index: column, length } of personalIdentifiersIn(line, countries)) {
        yield {
          at: { file: fact.path, line: index + 1, column: column + 1 },
          message: `this looks like ${kind} (${length} characters).`,
          suggestion:
            'Take it out, also from the history of your branch; if it is no person’s, waive this with the reason.',
          text: line.slice(column, column + length),
        };
      }
    }
  },
};

function countriesOf({ site }: Vocabulary): string[] {
  return (site?.draft.personal_identifiers?.countries ?? []).flatMap((code) => code ?? []);
}

/** The lines of a fact file with their index, but for those of its waivers, which repeat what they waive. */
function linesOutsideWaivers(fact: FactFile): [number, string][] {
  const lines = [...fact.text.split('\n').entries()];
  const waivers = fact.draft.waivers ? fact.atKey(['waivers']).line - 1 : -1;
  if (waivers < 0) return lines;
  const after = lines.findIndex(
    ([index, line]) => index > waivers && /^\S/.test(line) && !line.startsWith('- '),
  );
  return lines.filter(([index]) => index < waivers || (after >= 0 && index >= after));
}
