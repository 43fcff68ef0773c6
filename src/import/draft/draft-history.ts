import type { ChangeNote } from '../../domain/change-note.ts';
import type { ImportedReview } from '../imported-review.ts';
import type { Noting } from './noting.ts';

/** The longest note that the front matter holds. */
const longestNote = 600;

/** What the review's publisher corrected in it, oldest first: it is as much a part of the finding as its date. */
export function draftHistory({ corrections }: ImportedReview, noting: Noting): ChangeNote[] {
  const notes = corrections.flatMap(({ text, date: rawDate }, index): ChangeNote[] => {
    const field = `corrections[${index}]`;
    const date = noting.date(`${field}.date`, rawDate);
    if (date?.length !== 10) {
      noting.lost(field, text, 'the day of the correction is not told');
      return [];
    }
    const note = noting.shortLine(field, text, longestNote);
    return note === undefined ? [] : [{ date, kind: 'correction', note }];
  });
  return notes.sort((a, b) => a.date.localeCompare(b.date));
}
