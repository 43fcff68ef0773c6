import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ChangeNote } from '../domain/change-note.ts';
import { flow, noteToAdd } from './note-to-add.ts';

const notes = { lost: [], added: [], since: '2021-05-01' };
const fresh = { notes, after: { draft: {} } };
const verdicts = { from: 'no', to: 'half-right' };

test('the note can be pasted, and lacks nothing but its words', () => {
  const proposed = noteToAdd(fresh, { today: '2021-09-01' }, verdicts);
  const [, yaml = ''] = /^Add: (.*\]), with/.exec(proposed) ?? [];
  const { history } = parse(yaml) as { history: [object] };
  expect(history).toEqual([{ date: '2021-09-01', kind: 'correction', note: '', ...verdicts }]);
  expect(ChangeNote.safeParse(history[0]).error?.issues.map(({ path }) => path)).toEqual([['note']]);
});

test('a file with a history has it added at the end', () => {
  const known = { notes, after: { draft: { history: [{}] } } };
  expect(noteToAdd(known, { today: '2021-09-01' })).toMatch(
    /^Add to the end of history: - \{date: 2021-09-01, kind: correction, note: ""\}/,
  );
});

test('the day is no earlier than the last change, and is left open where it is not known', () => {
  expect(noteToAdd(fresh, { today: '2021-01-01' })).toContain('date: 2021-05-01');
  expect(noteToAdd(fresh, {})).toMatch(/date: YYYY-MM-DD.*, dated 2021-05-01 or later;/);
});

test.each([
  ['a word that YAML takes for something else', { from: 'true', to: 'null' }],
  ['line breaks', { note: 'One.\n\nTwo.' }],
  ['what cannot be seen', { note: 'a\u202Eb\u0007c\u{E0001}' }],
  ['signs of YAML', { note: '- a: b, {c} # d "e" \'f\'' }],
])('a note with %s is written in one visible line and read again as it was', (_, value) => {
  const written = flow(value);
  expect([parse(written), /[\p{Cc}\p{Cf}]/u.test(written)]).toEqual([value, false]);
});
