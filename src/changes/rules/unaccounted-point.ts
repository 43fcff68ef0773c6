import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedPoint: ChangeRule = {
  code: 'unaccounted-point',
  severity: 'error',
  summary:
    'A changed or removed value of a series has a new change note in the series, or its point says what it supersedes.',
  *series(change, told) {
    if (change.notes.added.length > 0) return;
    for (const { period, measure, from, to, index, superseded } of change.values) {
      if (superseded) continue;
      const now = to === undefined ? 'is gone' : `is ${to}`;
      const path =
        index === undefined ? ['points'] : ['points', index, ...(to === undefined ? [] : [measure])];
      yield {
        at: change.after.at(path),
        message: `${measure} of ${period} was ${from} and ${now}.`,
        suggestion: noteToAdd(change, told),
      };
    }
  },
};
