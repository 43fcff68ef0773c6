import { independentPublishers } from '../independent-publishers.ts';
import type { Rule } from '../rule.ts';

export const tooFewIndependentSources: Rule = {
  code: 'too-few-independent-sources',
  severity: 'error',
  summary:
    'A verdict that settles a claim rests on sources of as many publishers as site.yaml asks for: none of them `interested`, none of them the claimant.',
  *fact(fact, { site, verdicts }) {
    const wanted = site?.draft.independence?.sources ?? 0;
    const verdict = verdicts?.draft?.find((step) => step?.id === fact.draft.verdict);
    // A verdict of tone `open` says that the sources settle nothing; what was withdrawn no longer says anything.
    if (!verdict || verdict.tone === 'open' || fact.draft.withdrawn) return;
    const independent = independentPublishers(fact);
    if (independent >= wanted) return;
    yield {
      at: fact.at(['sources']),
      message: `sources of ${independent} ${independent === 1 ? 'publisher' : 'publishers'} have another role than "interested", the claimant left out; site.yaml asks for ${wanted}.`,
      suggestion:
        'Find a source of another publisher without a stake, or give a verdict that leaves the claim open.',
    };
  },
};
