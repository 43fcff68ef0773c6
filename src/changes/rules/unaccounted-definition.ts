import { noteToAdd } from '../note-to-add.ts';
import { shownChange } from '../shown-change.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedDefinition: ChangeRule = {
  code: 'unaccounted-definition',
  severity: 'error',
  summary:
    'A series that counts something else, in another unit, under another name or by another body has a new change note.',
  *series(change, told) {
    if (change.notes.added.length > 0) return;
    for (const { key, path, from, to } of change.redefined) {
      const said = shownChange({ from, to });
      yield {
        at: change.after.at(path),
        message: `${key} was "${said.from}" and is "${said.to}".`,
        suggestion: noteToAdd(change, told),
      };
    }
  },
};
