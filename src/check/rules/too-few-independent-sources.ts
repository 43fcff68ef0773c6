import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';

export const tooFewIndependentSources: Rule = {
  code: 'too-few-independent-sources',
  severity: 'error',
  summary:
    'A verdict that settles a claim rests on as many sources without a stake in the answer as site.yaml asks for.',
  *fact(fact, { site, verdicts }) {
    const wanted = site?.draft.independence?.sources ?? 0;
    const verdict = verdicts?.draft?.find((step) => step?.id === fact.draft.verdict);
    // A verdict of tone `open` says that the sources settle nothing; what was withdrawn no longer says anything.
    if (!verdict || verdict.tone === 'open' || fact.draft.withdrawn) return;
    const independent = sourcesOf(fact).filter(({ source }) => source.role !== 'interested').length;
    if (independent >= wanted) return;
    yield {
      at: fact.at(['sources']),
      message: `${independent} ${independent === 1 ? 'source has' : 'sources have'} another role than "interested"; site.yaml asks for ${wanted}.`,
      suggestion: 'Find a source without a stake, or give a verdict that leaves the claim open.',
    };
  },
};
