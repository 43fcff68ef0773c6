import type { FactFile } from '../../check/content.ts';
import type { Finding } from '../../check/rule.ts';
import { shown } from '../../check/suggest.ts';
import { personKey } from '../../domain/person-name.ts';
import type { ChangeRule } from '../rule.ts';

export const reviewMissing: ChangeRule = {
  code: 'review-missing',
  severity: 'error',
  summary:
    'Once `site.yaml` demands review, a new or changed verdict has a reviewer who is none of its authors, nor was one.',
  *whole({ added, facts, reviewRequired }) {
    if (!reviewRequired) return;
    for (const fact of added) yield* unreviewed(fact, [], 'new');
    for (const { before, after, keys } of facts) {
      if (keys.verdict) yield* unreviewed(after, before.draft.authors ?? [], 'changed');
    }
  },
};

function* unreviewed(
  fact: FactFile,
  formerAuthors: readonly (string | undefined)[],
  what: string,
): Generator<Finding> {
  const { authors = [], reviewers = [], verdict } = fact.draft;
  const keys = (names: readonly (string | undefined)[]) => names.map((name) => personKey(name ?? ''));
  const wrote = new Set(keys([...authors, ...formerAuthors]));
  if (verdict === undefined || keys(reviewers).some((name) => name !== '' && !wrote.has(name))) return;
  yield {
    at: fact.at([reviewers.length > 0 ? 'reviewers' : 'verdict']),
    message: `the verdict "${shown(verdict)}" is ${what}, and nobody but its authors has reviewed it.`,
    suggestion: 'Have somebody else read it, and add: reviewers: [their name].',
  };
}
