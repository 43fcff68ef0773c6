import type { ContentDocument } from '../../check/content.ts';
import type { Finding } from '../../check/rule.ts';
import type { NoteChanges } from '../note-changes.ts';
import type { ChangeRule } from '../rule.ts';

export const backdatedNote: ChangeRule = {
  code: 'backdated-note',
  severity: 'error',
  summary: 'A new change note is dated no earlier than the last change that readers were told of.',
  fact: ({ after, notes }) => backdated(after, notes),
  series: ({ after, notes }) => backdated(after, notes),
};

function* backdated(
  document: ContentDocument<'fact'> | ContentDocument<'series'>,
  { added, since, lost }: NoteChanges,
): Generator<Finding> {
  for (const { note, index } of added) {
    // A note in the place of another is that one rewritten.
    if (lost.some((gone) => gone.index === index)) continue;
    if (note.date === undefined || since === undefined || note.date >= since) continue;
    yield {
      at: document.at(['history', index, 'date']),
      message: `this note is new, and its date ${note.date} is before ${since}, the day of the last change that readers were told of.`,
      suggestion: 'Write the day of the change, and put the note at the end.',
    };
  }
}
