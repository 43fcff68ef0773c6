import type { ContentDocument } from '../../check/content.ts';
import type { Finding } from '../../check/rule.ts';
import type { NoteChanges } from '../note-changes.ts';
import { flow } from '../note-to-add.ts';
import { shownChange } from '../shown-change.ts';
import type { ChangeRule } from '../rule.ts';

export const rewrittenNote: ChangeRule = {
  code: 'rewritten-note',
  severity: 'error',
  summary:
    'A change note, and what a point says it supersedes, stays as it was and in its place; what is wrong in one is said in a new one.',
  fact: ({ after, notes }) => lostNotes(after, notes),
  *series({ after, notes, forgotten }) {
    yield* lostNotes(after, notes);
    for (const { period, index, entry } of forgotten) {
      yield {
        at: after.at(['points', index]),
        message: `the point for ${period} no longer says what it supersedes, or says it otherwise.`,
        suggestion: `Put it back: supersedes: [${flow(entry)}].`,
      };
    }
  },
};

function* lostNotes(
  document: ContentDocument<'fact'> | ContentDocument<'series'>,
  { lost, added }: NoteChanges,
): Generator<Finding> {
  for (const { note, index } of lost) {
    const instead = added.find((candidate) => candidate.index === index)?.note;
    const said = shownChange({ from: note.note ?? '', to: instead?.note ?? note.note ?? '' });
    const now = instead ? `reads "${said.to}" (${instead.date})` : 'is gone, or stands elsewhere';
    yield {
      at: document.at(['history', index]),
      message: `note ${index + 1} of the history, "${said.from}" (${note.date}), ${now}.`,
      suggestion: `Put it back: - ${flow(note)}`,
    };
  }
}
