import { shown } from '../../check/suggest.ts';
import type { PlacedNote } from '../note-changes.ts';
import { noteToAdd } from '../note-to-add.ts';
import type { ChangeRule } from '../rule.ts';

export const unaccountedVerdict: ChangeRule = {
  code: 'unaccounted-verdict',
  severity: 'error',
  summary: 'A changed verdict has a new change note whose `from` and `to` are the old and the new verdict.',
  *fact(change, told) {
    const { verdict } = change.keys;
    if (!verdict || leads(change.notes.added, verdict.from, verdict.to)) return;
    const notes = change.notes.added.length > 0 ? 'no new note says so' : 'there is no new note';
    yield {
      at: change.after.at(['verdict']),
      message: `the verdict was "${shown(verdict.from)}" and is "${shown(verdict.to)}", and ${notes}.`,
      suggestion: noteToAdd(change, told, verdict),
    };
  },
};

/** Whether the notes lead from one verdict to the other, in one step or in several. */
function leads(notes: readonly PlacedNote[], from: string, to: string): boolean {
  const last = notes.reduce(
    (verdict, { note }) => (note.from === verdict && note.to ? note.to : verdict),
    from,
  );
  return last === to;
}
