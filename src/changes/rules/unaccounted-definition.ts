import { shown } from '../../check/suggest.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedDefinition: ChangeRule = {
  code: 'unaccounted-definition',
  severity: 'error',
  summary: 'A series that counts something else, in another unit or by another body has a new change note.',
  *series(change, told) {
    if (change.notes.added.length > 0) return;
    for (const { key, path, from, to } of change.redefined) {
      yield {
        at: change.after.at(path),
        message: `${key} was "${shown(from)}" and is "${shown(to)}".`,
        suggestion: noteToAdd(change, told),
      };
    }
  },
};
