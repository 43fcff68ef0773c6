import { expect, test } from 'vitest';
import { withNote } from './with-note.ts';

const before = { claim: 'It was so.', verdict: 'refuted', headline: 'It was not so' };
const said = { kind: 'correction', note: ' We read the wrong column. ' };
const note = { date: '2026-05-04', kind: 'correction', note: 'We read the wrong column.' };

test('a note says what stood there before, the verdict first', () => {
  const after = { ...before, verdict: 'supported', headline: 'It was so' };
  expect(withNote(after, before, said, '2026-05-04')).toEqual({
    ...after,
    history: [{ ...note, from: 'refuted', to: 'supported' }],
  });
});

test('a changed verdict and a changed claim have a note each, in the same words', () => {
  const after = { claim: 'It is so.', verdict: 'supported', headline: 'It is so' };
  expect(withNote(after, before, said, '2026-05-04').history).toEqual([
    { ...note, from: 'refuted', to: 'supported' },
    { ...note, from: 'It was so.', to: 'It is so.' },
  ]);
});

test('a changed headline is told of where nothing else changed', () => {
  const after = { ...before, headline: 'It was so' };
  expect(withNote(after, before, said, '2026-05-04').history).toEqual([
    { ...note, from: 'It was not so', to: 'It was so' },
  ]);
});

test('a note stands behind those that are there', () => {
  const old = { date: '2026-05-01', kind: 'update', note: 'More is known.' } as const;
  const known = { ...before, history: [old] };
  expect(withNote(known, known, said, '2026-05-04').history).toEqual([old, note]);
});

test('nothing said is no note', () => {
  expect(withNote(before, before, { kind: 'update', note: '  ' }, '2026-05-04')).toBe(before);
});
