import { expect, test } from 'vitest';
import type { FileChange } from './file-changes.ts';
import { asNotice, changesOnTop, lastOtherChange } from './notices.ts';

const change = (kind: FileChange['kind'], note: string, finding = false): FileChange => ({
  date: '2024-03-01',
  kind,
  note,
  anchor: note,
  ...(finding && { finding: true }),
});
const top = (...changes: FileChange[]) => changesOnTop(changes).map(({ note }) => note);

test('the last correction stands on top, whatever came after', () => {
  expect(top(change('correction', 'a'), change('correction', 'b'), change('update', 'c'))).toEqual(['b']);
});

test('another finding stands there too, the newer first', () => {
  const [correction, update] = [change('correction', 'a'), change('update', 'b', true)];
  expect([top(correction, update), top(update, correction)]).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ]);
});

test('withdrawals, revised values, updates and clarifications do not', () => {
  expect(
    top(
      change('withdrawal', 'a'),
      change('revision', 'b'),
      change('update', 'c'),
      change('clarification', 'd'),
    ),
  ).toEqual([]);
});

test.each<[FileChange['kind'], boolean, string | undefined]>([
  ['update', false, 'a'],
  ['clarification', false, 'a'],
  ['update', true, undefined],
  ['correction', false, undefined],
  ['withdrawal', false, undefined],
])('below the finding stands the last change: %s, another finding %s', (kind, finding, expected) => {
  expect(lastOtherChange([change('correction', 'b'), change(kind, 'a', finding)])?.note).toBe(expected);
});

test('a notice gives verdicts and short ends, and leaves long ones to the history', () => {
  const long = 'a'.repeat(31);
  const ends = (from: string, to: string, finding = false) => {
    const told = asNotice({ ...change('correction', 'a', finding), from, to });
    return [told.from, told.to];
  };
  expect([ends('26 days', '27 days'), ends('26 days', long), ends(long, 'b', true)]).toEqual([
    ['26 days', '27 days'],
    [undefined, undefined],
    [long, 'b'],
  ]);
});

test('a page that did not change says nothing of it', () => {
  expect([changesOnTop([]), lastOtherChange([])]).toEqual([[], undefined]);
});
