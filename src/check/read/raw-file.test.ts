import { describe, expect, test } from 'vitest';
import { decode, firstBadByte, hasByteOrderMark, type RawFile } from './raw-file.ts';

const raw = (...parts: (string | number[])[]): RawFile => {
  const bytes = Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
  return { name: 'facts/a.md', path: 'content/facts/a.md', size: bytes.length, bytes };
};
const unread: RawFile = { ...raw(), bytes: 'link' };

describe('the first byte that is not UTF-8', () => {
  test.each([
    ['a lone continuation byte', raw('ab\ncd', [0x80], 'ef'), { line: 2, column: 3 }],
    ['an é of Latin-1', raw('caf', [0xe9], ' au lait'), { line: 1, column: 4 }],
    ['behind letters of two and three bytes', raw('é潮', [0xff]), { line: 1, column: 3 }],
    ['behind a letter of two UTF-16 units', raw('🌊', [0xff]), { line: 1, column: 3 }],
    ['a letter cut off at the end', raw('a\nb', [0xe6, 0xbd]), { line: 2, column: 2 }],
    ['a letter cut off in the middle', raw('b', [0xe6, 0xbd], 'c'), { line: 1, column: 2 }],
    ['half a surrogate pair', raw('a', [0xed, 0xa0, 0x80]), { line: 1, column: 2 }],
    ['a letter written too long', raw('a', [0xc0, 0xaf]), { line: 1, column: 2 }],
    ['UTF-16 with its mark', raw([0xff, 0xfe, 0x61, 0x00]), { line: 1, column: 1 }],
    ['the first of two', raw('a', [0xff], '\n', [0xff]), { line: 1, column: 2 }],
  ])('%s', (_what, file, place) => {
    expect([firstBadByte(file), decode(file)]).toEqual([place, undefined]);
  });

  test.each([
    ['an empty file', raw(), ''],
    ['ASCII', raw('a\n'), 'a\n'],
    ['every length of letter', raw('aé潮🌊'), 'aé潮🌊'],
    ['a byte-order mark, which is no part of the text', raw([0xef, 0xbb, 0xbf], 'a'), 'a'],
  ])('is nowhere in %s', (_what, file, text) => {
    expect([firstBadByte(file), decode(file)]).toEqual([undefined, text]);
  });

  test('is nowhere in what was not read', () => {
    expect([firstBadByte(unread), decode(unread)]).toEqual([undefined, undefined]);
  });
});

test('a byte-order mark is three bytes at the beginning', () => {
  const marks = [[0xef, 0xbb, 0xbf, 0x61], [0xef, 0xbb], [0x61, 0xef, 0xbb, 0xbf], []];
  expect(marks.map((bytes) => hasByteOrderMark(Uint8Array.from(bytes)))).toEqual([true, false, false, false]);
});
