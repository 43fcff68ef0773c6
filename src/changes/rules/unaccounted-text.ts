import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

/** So many words can be put right, put in or taken out before a reader should be told. */
const mostWords = 20;

/** A warning: a long but harmless rewording must be possible, and whether it is one only a person can say. */
export const unaccountedText: ChangeRule = {
  code: 'unaccounted-text',
  severity: 'warning',
  summary: `A summary and text of which more than ${mostWords} words changed have a new change note.`,
  *fact(change, told) {
    if (change.words <= mostWords || change.notes.added.length > 0 || change.withdrawn === 'set') return;
    yield {
      at: { file: change.after.path, line: change.after.bodyLine, column: 1 },
      message: `${change.words} words of the summary and the text are gone or added, and there is no new note.`,
      suggestion: noteToAdd(change, told),
    };
  },
};
