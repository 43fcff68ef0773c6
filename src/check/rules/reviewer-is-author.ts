import { personKey } from '../../domain/person-name.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const reviewerIsAuthor: Rule = {
  code: 'reviewer-is-author',
  severity: 'error',
  summary: 'Nobody reviews what they wrote.',
  *fact(fact) {
    const authors = (fact.draft.authors ?? []).map((name) => personKey(name ?? ''));
    for (const [index, reviewer] of (fact.draft.reviewers ?? []).entries()) {
      if (reviewer === undefined || !authors.includes(personKey(reviewer))) continue;
      yield {
        at: fact.at(['reviewers', index]),
        message: `"${shown(reviewer)}" is an author of this fact file.`,
        suggestion: 'Name somebody else, or take the name out of one of the two lists.',
      };
    }
  },
};
