import type { ChangeKind, ChangeNote } from '../domain/change-note.ts';
import type { FactDraft } from '../new-fact/fact-file-text.ts';

/** The texts of which a note says what stood there before and what stands there now; the first two have a note each. */
const owed = ['verdict', 'claim'] as const;
const told = [...owed, 'headline'] as const;

/**
 * A changed front matter with the change notes that it needs at the end of its history, in the author's words: one for the
 * verdict and one for the claim, where both changed; as it is when the author says nothing.
 * @param today YYYY-MM-DD
 */
export function withNote(
  after: FactDraft,
  before: FactDraft,
  { kind, note }: { kind: string; note: string },
  today: string,
): FactDraft {
  if (note.trim() === '') return after;
  const isOther = (key: (typeof told)[number]) => after[key] !== before[key] && after[key] && before[key];
  const changed = told.filter(isOther);
  const notes = changed.length > 1 ? owed.filter(isOther) : changed;
  const said = { date: today, kind: kind as ChangeKind, note: note.trim() };
  const added: ChangeNote[] =
    notes.length > 0
      ? notes.map((key) => ({ ...said, from: before[key] as string, to: after[key] as string }))
      : [said];
  return { ...after, history: [...(before.history ?? []), ...added] };
}
