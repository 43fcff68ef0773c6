import { noteToAdd } from '../note-to-add.ts';
import { shownChange } from '../shown-change.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedHeadline: ChangeRule = {
  code: 'unaccounted-headline',
  severity: 'error',
  summary: 'A changed headline has a new change note.',
  *fact(change, told) {
    const { headline } = change.keys;
    if (!headline || change.notes.added.length > 0) return;
    const { from, to } = shownChange(headline, 90);
    yield {
      at: change.after.at(['headline']),
      message: `the headline was "${from}" and is "${to}".`,
      suggestion: noteToAdd(change, told),
    };
  },
};
