import { describe, expect, test } from 'vitest';
import { didYouMean, listed, nearest, shown } from './suggest.ts';

describe('nearest', () => {
  test.each([
    ['refutted', ['supported', 'refuted'], 'refuted'],
    ['REFUTED', ['refuted'], 'refuted'],
    ['titel', ['id', 'title'], 'title'],
    ['author', ['authors', 'author_of'], 'authors'],
    ['rol', ['role'], 'role'],
    ['x', ['id', 'a'], 'a'],
    ['colour', ['id', 'label', 'description'], undefined],
    ['', ['id'], undefined],
    ['anything', [], undefined],
    ['a'.repeat(101), ['a'.repeat(100)], undefined],
  ])('to %.20j of %j is %j', (word, known, found) => {
    expect(nearest(word, known)).toBe(found);
  });
});

test('a suggestion is a question, or nothing to add', () => {
  expect([{ ...didYouMean('verdit', ['verdict']) }, { ...didYouMean('xyz', ['verdict']) }]).toEqual([
    { suggestion: 'Did you mean "verdict"?' },
    {},
  ]);
});

test('a list names all of a few and the first of many', () => {
  expect([listed([]), listed(['a', 'b']), listed(['a', 'b', 'c'], 2)]).toEqual([
    'none',
    'a, b',
    'a, b … (3 in all)',
  ]);
});

test.each([
  ['two\n  lines\t', 'two lines'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(79)}…`],
  [{ a: [1] }, '{"a":[1]}'],
  [7, '7'],
  [null, 'null'],
  [undefined, 'nothing'],
])('%.20j is shown as %.20j', (value, text) => {
  expect(shown(value)).toBe(text);
});
