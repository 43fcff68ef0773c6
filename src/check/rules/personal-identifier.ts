import type { FactFile } from '../content.ts';
import { personalIdentifiersIn } from '../personal-identifiers.ts';
import type { Rule } from '../rule.ts';

export const personalIdentifier: Rule = {
  code: 'personal-identifier',
  severity: 'error',
  summary: 'No fact file prints an identity number, phone number, e-mail address or bank-card number.',
  *fact(fact, { site }) {
    if (fact.tooComplex || fact.problems.some(({ kind }) => kind === 'too-deep')) return;
    const countries = (site?.draft.personal_identifiers?.countries ?? []).flatMap((code) => code ?? []);
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
