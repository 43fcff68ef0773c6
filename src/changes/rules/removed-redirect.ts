import { listed } from '../../check/suggest.ts';
import type { ChangeRule } from '../rule.ts';

export const removedRedirect: ChangeRule = {
  code: 'removed-redirect',
  severity: 'error',
  summary: 'A former id stays in `former_ids`, so that its address goes on leading to the fact file.',
  *fact({ after, formerIds: { gone } }) {
    if (gone.length === 0) return;
    yield {
      at: after.at(['former_ids']),
      message: `former_ids no longer holds ${listed(gone)}.`,
      suggestion: 'Put it back: readers and other sites have that address.',
    };
  },
};
