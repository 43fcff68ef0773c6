import { expect, test } from 'vitest';
import { readLog, versionBefore } from './file-versions.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);

test('a log is read by file, newest first', () => {
  const log = `\u0001${b} 2024-02-01\n\0facts/x.md\0facts/y.md\0\0\u0001${a} 2024-01-01\nfacts/x.md\0`;
  expect(Object.fromEntries(readLog(log))).toEqual({
    'facts/x.md': [
      { commit: b, day: '2024-02-01', file: 'facts/x.md' },
      { commit: a, day: '2024-01-01', file: 'facts/x.md' },
    ],
    'facts/y.md': [{ commit: b, day: '2024-02-01', file: 'facts/y.md' }],
  });
});

test.each(['', 'fatal: not a repository', '\u0001javascript:alert(1) 2024-01-01\nfacts/x.md'])(
  '%j is no log',
  (text) => {
    expect(readLog(text).size).toBe(0);
  },
);

test('the version before a day is the newest that is older', () => {
  const versions = [
    { commit: b, day: '2024-02-01', file: 'facts/x.md' },
    { commit: a, day: '2024-01-01', file: 'facts/old.md' },
  ];
  expect([
    versionBefore(versions, '2024-03-01')?.commit,
    versionBefore(versions, '2024-02-01')?.commit,
    versionBefore(versions, '2024-01-01'),
  ]).toEqual([b, a, undefined]);
});
