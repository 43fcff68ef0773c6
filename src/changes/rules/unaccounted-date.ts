import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedDate: ChangeRule = {
  code: 'unaccounted-date',
  severity: 'error',
  summary: 'A changed day of publication has a new change note.',
  *fact(change, told) {
    const { published } = change.keys;
    if (!published || change.notes.added.length > 0) return;
    yield {
      at: change.after.at(['published']),
      message: `published was ${published.from} and is ${published.to}.`,
      suggestion: noteToAdd(change, told),
    };
  },
};
