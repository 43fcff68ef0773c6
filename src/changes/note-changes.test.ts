import { expect, test } from 'vitest';
import type { FactNote } from '../domain/change-note.ts';
import { noteChanges } from './note-changes.ts';

const note = (date: string, words: string, more: Partial<FactNote> = {}) => ({
  date,
  kind: 'correction' as const,
  note: words,
  ...more,
});
const [a, b, c] = [note('2021-01-01', 'A'), note('2021-02-01', 'B'), note('2021-03-01', 'C')];

test('a note at the end is new, and the others are as they were', () => {
  expect(noteChanges([a, b], [a, b, c], '2021-02-01')).toEqual({
    lost: [],
    added: [{ note: c, index: 2 }],
    since: '2021-02-01',
  });
});

test('spaces and the form of quotation marks are nothing new', () => {
  const was = note('2021-01-01', 'The “board”  said\nso.');
  expect(noteChanges([was], [note('2021-01-01', 'The "board" said so.')])).toEqual({ lost: [], added: [] });
});

test.each([
  ['its day', { date: '2021-01-02' }],
  ['its kind', { kind: 'clarification' as const }],
  ['its words', { note: 'Other.' }],
  ['what stood there', { from: 'no' }],
  ['what stands there', { to: 'yes' }],
  ['the withdrawal that it takes back', { undoes: { date: '2021-01-01', reason: 'Wrong.' } }],
])('a note is another one by %s', (_, other) => {
  const { lost, added } = noteChanges([a], [{ ...a, ...other }]);
  expect([lost, added.length]).toEqual([[{ note: a, index: 0 }], 1]);
});

test('a note that had no kind yet may be given one', () => {
  expect(noteChanges([{ date: a.date, note: a.note }], [a])).toEqual({ lost: [], added: [] });
});

test('two notes that change places are told', () => {
  expect(noteChanges([a, b], [b, a])).toEqual({
    lost: [{ note: b, index: 1 }],
    added: [{ note: b, index: 0 }],
  });
});

test('one of two equal notes that is gone is missed', () => {
  expect(noteChanges([a, a], [a])).toEqual({ lost: [{ note: a, index: 1 }], added: [] });
});

test('a note that has a wrong form is passed over', () => {
  expect(noteChanges([undefined, a], [a, undefined])).toEqual({ lost: [], added: [] });
});
