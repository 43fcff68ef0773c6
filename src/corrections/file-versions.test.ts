import { expect, test } from 'vitest';
import { readLog } from './file-versions.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const none = '0'.repeat(40);
const changed = (blob: string, file: string, status = 'M') =>
  `:100644 100644 ${none} ${blob.repeat(40)} ${status}\0${file}\0`;

test('a log is read by file, newest first', () => {
  const log = `\u0001${b}\n\0${changed('1', 'facts/x.md')}${changed('2', 'facts/y.md', 'A')}\0\u0001${a}\n\0${changed('3', 'facts/x.md', 'A')}`;
  expect(Object.fromEntries(readLog(log))).toEqual({
    'facts/x.md': [
      { commit: b, file: 'facts/x.md', blob: '1'.repeat(40), age: 1 },
      { commit: a, file: 'facts/x.md', blob: '3'.repeat(40), age: 2 },
    ],
    'facts/y.md': [{ commit: b, file: 'facts/y.md', blob: '2'.repeat(40), age: 1 }],
  });
});

test.each(['', 'fatal: not a repository', `\u0001javascript:alert(1)\n\0${changed('1', 'facts/x.md')}`])(
  '%j is no log',
  (text) => {
    expect(readLog(text).size).toBe(0);
  },
);
