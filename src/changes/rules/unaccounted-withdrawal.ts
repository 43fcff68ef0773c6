import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedWithdrawal: ChangeRule = {
  code: 'unaccounted-withdrawal',
  severity: 'error',
  summary:
    'A withdrawal is dated no earlier than the change before it; one that is undone or worded anew has a new change note.',
  *fact(change, told) {
    const { before, after, notes, withdrawn } = change;
    const date = after.draft.withdrawn?.date;
    if (withdrawn === 'set' && date !== undefined && date < (notes.since ?? '')) {
      yield {
        at: after.at(['withdrawn', 'date']),
        message: `withdrawn ${date} is before ${notes.since}, the day of the last change that readers were told of.`,
        suggestion: 'Write the day on which it is withdrawn.',
      };
    }
    if ((withdrawn !== 'unset' && withdrawn !== 'changed') || notes.added.length > 0) return;
    const was = `it was withdrawn on ${before.draft.withdrawn?.date ?? 'an earlier day'}`;
    yield {
      at: after.at(['withdrawn']),
      message:
        withdrawn === 'unset' ? `${was} and no longer is.` : `${was}, and the day or the reason is another.`,
      suggestion: noteToAdd(change, told),
    };
  },
};
