import type { NoteKind } from '../draft/note.ts';
import type { Outcome } from '../import-reviews.ts';
import type { WordOfFeed } from '../table-file.ts';
import { wordKey } from '../verdict-words.ts';

/** How many entries there were, and what became of them; each is counted once. */
export interface Tally {
  in: number;
  written: number;
  there: number;
  waiting: number;
  'left-out': number;
  refused: number;
}

/** Counts outcomes. */
export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const tally: Tally = { in: outcomes.length, written: 0, there: 0, waiting: 0, 'left-out': 0, refused: 0 };
  for (const { kind } of outcomes) tally[kind] += 1;
  return tally;
}

/** The words that want a verdict, the most frequent first, in the spelling that came first. */
export function waitingWords(outcomes: readonly Outcome[]): WordOfFeed[] {
  const words = new Map<string, WordOfFeed>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'waiting') continue;
    const key = wordKey(outcome.word);
    const known = words.get(key);
    if (known) known.count += 1;
    else words.set(key, { word: outcome.word, count: 1, example: outcome.url });
  }
  return [...words.values()].sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}

/** How often a note of each kind was made of each field, fields without their numbers. */
export function notedFields(
  outcomes: readonly Outcome[],
): { field: string; counts: Record<NoteKind, number> }[] {
  const fields = new Map<string, Record<NoteKind, number>>();
  for (const { field, kind } of outcomes.flatMap(({ notes }) => notes)) {
    const name = field.replace(/\[\d+\]/g, '');
    const counts = fields.get(name) ?? { changed: 0, asked: 0, lost: 0 };
    counts[kind] += 1;
    fields.set(name, counts);
  }
  return [...fields]
    .map(([field, counts]) => ({ field, counts }))
    .sort(
      (a, b) =>
        b.counts.lost - a.counts.lost || b.counts.asked - a.counts.asked || a.field.localeCompare(b.field),
    );
}

/** Whether everything was carried: no entry refused or waiting, no field lost, nothing left for anybody to write. */
export function allCarried(outcomes: readonly Outcome[], remarks: readonly string[]): boolean {
  const { waiting, refused } = tallyOf(outcomes);
  const open = outcomes.some(({ notes }) => notes.some(({ kind }) => kind !== 'changed'));
  return waiting === 0 && refused === 0 && remarks.length === 0 && !open;
}
