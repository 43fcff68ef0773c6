import { sameWords } from '../same-words.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedWithdrawal: ChangeRule = {
  code: 'unaccounted-withdrawal',
  severity: 'error',
  summary:
    'A withdrawal is dated no earlier than the change before it; one that is taken back or worded anew has a new change note that keeps it on record in `undoes`.',
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
    if ((withdrawn !== 'unset' && withdrawn !== 'changed') || !before.draft.withdrawn) return;
    const { date: day = '', reason = '' } = before.draft.withdrawn;
    const isOnRecord = notes.added.some(
      ({ note: { undoes } }) => undoes?.date === day && sameWords(undoes.reason ?? '', reason),
    );
    if (isOnRecord) return;
    const was = `it was withdrawn on ${day}`;
    const now =
      withdrawn === 'unset' ? `${was} and no longer is` : `${was}, and the day or the reason is another`;
    yield {
      at: after.at(['withdrawn']),
      message: `${now}, and no new note keeps the withdrawal on record.`,
      suggestion: noteToAdd(change, told, { undoes: { date: day, reason } }),
    };
  },
};
