import type { Rule } from '../rule.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownVerdict: Rule = {
  code: 'unknown-verdict',
  severity: 'error',
  summary: 'The verdict is one of verdicts.yaml.',
  *fact(fact, { verdicts }) {
    const { verdict } = fact.draft;
    const known = (verdicts?.draft ?? []).flatMap((step) => step?.id ?? []);
    if (verdict === undefined || known.length === 0 || known.includes(verdict)) return;
    yield {
      at: fact.at(['verdict']),
      message: `verdict is "${shown(verdict)}"; known: ${listed(known)}.`,
      ...didYouMean(verdict, known),
    };
  },
};
