import type { ChangeKind, ChangeNote } from '../domain/change-note.ts';
import type { FactDraft } from '../new-fact/fact-file-text.ts';

/** What a note says that stood there before and stands there now, by the first of these keys that changed. */
const told = ['verdict', 'claim', 'headline'] as const;

/**
 * A changed front matter with a change note at the end of its history; as it is when the author says nothing.
 * @param today YYYY-MM-DD
 */
export function withNote(
  after: FactDraft,
  before: FactDraft,
  { kind, note }: { kind: string; note: string },
  today: string,
): FactDraft {
  if (note.trim() === '') return after;
  const key = told.find((name) => after[name] !== before[name] && after[name] && before[name]);
  const added: ChangeNote = {
    date: today,
    kind: kind as ChangeKind,
    note: note.trim(),
    ...(key && { from: before[key] as string, to: after[key] as string }),
  };
  return { ...after, history: [...(before.history ?? []), added] };
}
