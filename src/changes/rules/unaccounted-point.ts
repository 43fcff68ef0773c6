import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedPoint: ChangeRule = {
  code: 'unaccounted-point',
  severity: 'error',
  summary:
    'A changed or removed value of a series has a new change note in the series, or its point says what it supersedes, dated no earlier than the last change of the series.',
  *series(change, told) {
    if (change.notes.added.length > 0) return;
    for (const { period, measure, from, to, index, superseded, supersededTooEarly } of change.values) {
      if (superseded) continue;
      const early = supersededTooEarly
        ? `; what it supersedes is dated ${supersededTooEarly}, before the last change that readers were told of`
        : '';
      const now = `${to === undefined ? 'is gone' : `is ${to}`}${early}`;
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
