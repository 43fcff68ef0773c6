import { describe, expect, test } from 'vitest';
import { markedText } from './quotation-marks.ts';

const inside = (text: string) => markedText(text).pairs.map(({ start, end }) => text.slice(start + 1, end));

describe('finds what stands between marks', () => {
  test.each([
    ['straight', 'a "b c" d "e"', ['b c', 'e']],
    ['curly', 'a “b” d ‘e f’', ['b', 'e f']],
    ['mixed', '“a" and "b”', ['a', 'b']],
    ['low and high', '„a“ und „b”', ['a', 'b']],
    ['guillemets either way', '«a» et »b«', ['a', 'b']],
    ['corner brackets', '「一」『二』', ['一', '二']],
    ['one kind in another', '"a \'b\' c"', ['b', "a 'b' c"]],
    ['one kind in itself', '“a “b” c”', ['b', 'a “b” c']],
    ['apostrophes', "it isn't 'so they’re' said", ['so they’re']],
    ['an apostrophe behind a word', '‘the users’ data’', ['the users', 'the users’ data']],
    ['a dash before', 'he said—"so"', ['so']],
    ['a dash at the end', '"I was—" he said', ['I was—']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

test('tells the marks that open and are never closed, and the other way round', () => {
  expect(markedText('“a “b” c')).toMatchObject({ unclosed: [0], unopened: [] });
  expect(markedText('a b” c "d"')).toMatchObject({ unclosed: [], unopened: [3] });
  expect(markedText("the '90s, the users’ data")).toMatchObject({ unclosed: [], unopened: [] });
});
