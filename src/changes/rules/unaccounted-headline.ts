import { shown } from '../../check/suggest.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedHeadline: ChangeRule = {
  code: 'unaccounted-headline',
  severity: 'error',
  summary: 'A changed headline has a new change note.',
  *fact(change, told) {
    const { headline } = change.keys;
    if (!headline || change.notes.added.length > 0) return;
    yield {
      at: change.after.at(['headline']),
      message: `the headline was "${shown(headline.from, 90)}" and is "${shown(headline.to, 90)}".`,
      suggestion: noteToAdd(change, told),
    };
  },
};
