import type { Draft } from '../check/read/salvage.ts';
import type { FactNote } from '../domain/change-note.ts';
import { plainWords } from './same-words.ts';

type Note = Draft<FactNote>;

/** A change note with its index in the history. */
export interface PlacedNote {
  note: Note;
  index: number;
}

/** What became of the history of a file. */
export interface NoteChanges {
  /** Notes that the base has and the file has no more, or no more in their place or words. */
  lost: PlacedNote[];
  /** Notes that the base has not. */
  added: PlacedNote[];
  /** The day of the base's last change that readers were told of: no new note is dated before it. */
  since?: string;
}

/**
 * Compares two histories. The notes of the base stand in the other one in the same order, each in the same words; a note
 * written before notes had a kind may have been given one.
 * @param since the day of the base's last change that readers were told of
 */
export function noteChanges(
  before: readonly (Note | undefined)[] = [],
  after: readonly (Note | undefined)[] = [],
  since?: string,
): NoteChanges {
  const now = placed(after).map((one) => ({ ...one, keys: [keyOf(one.note), keyOf(withoutKind(one.note))] }));
  const indexes = new Map<string, number[]>();
  for (const [at, { keys }] of now.entries()) {
    for (const key of new Set(keys)) indexes.set(key, [...(indexes.get(key) ?? []), at]);
  }
  const lost: PlacedNote[] = [];
  const kept = new Set<number>();
  let next = 0;
  for (const one of placed(before)) {
    const at = indexes.get(keyOf(one.note))?.find((candidate) => candidate >= next);
    if (at === undefined) {
      lost.push(one);
      continue;
    }
    kept.add(at);
    next = at + 1;
  }
  const added = now.flatMap(({ note, index }, at) => (kept.has(at) ? [] : [{ note, index }]));
  return { lost, added, ...(since !== undefined && { since }) };
}

/** The last of some days; nothing of none. */
export function lastDayOf(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function placed(notes: readonly (Note | undefined)[]): PlacedNote[] {
  return notes.flatMap((note, index) => (note ? [{ note, index }] : []));
}

function withoutKind({ kind: _, ...note }: Note): Note {
  return note;
}

function keyOf({ date, kind, note, from, to, undoes }: Note): string {
  const words = [note, from, to, undoes?.reason].map((text) => plainWords(text ?? ''));
  return JSON.stringify([date, kind, undoes?.date, ...words]);
}
