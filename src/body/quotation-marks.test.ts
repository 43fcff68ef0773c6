import { describe, expect, test } from 'vitest';
import { markPattern } from './marks.ts';
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
    ['primes', 'a ″b c″ d', ['b c']],
    ['inches in other marks', '“it is 6′ 5″ wide” and so', ['it is 6′ 5″ wide']],
    ['full-width marks', 'a ＂b c＂', ['b c']],
    ['ornaments', '❝a❞ ❛b❜ ❮c❯ 🙶d🙷', ['a', 'b', 'c', 'd']],
    ['Japanese marks', '〝a〟 〝b〞 ﹁c﹂ ﹃d﹄ ｢e｣', ['a', 'b', 'c', 'd', 'e']],
    ['the same mark at both ends, as in Swedish', 'hon sa ”a b” och ’c d’', ['a b', 'c d']],
    ['the same guillemets at both ends, as in Finnish', 'hän sanoi »a b» ja »c»', ['a b', 'c']],
    ['low marks of one kind and high ones of any', '⹂a” ‟b” ‚‚c‘‘ ,,d“', ['a', 'b', 'c', 'd']],
    ['marks typed as two', "``a b'' and ''c'' and ‘‘d’’ and <<e>>", ['a b', 'c', 'd', 'e']],
    ['marks that do not match', '“a″ and "b❞', ['a', 'b']],
    ['straight marks in a script without spaces', '他说"我们没有"，又说\'没有\'了', ['我们没有', '没有']],
    ['a space forgotten before it', 'he said:"a b" then', ['a b']],
    ['years and words without their beginning', "the '90s and the users' data, 'a b'", ['a b']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

test('tells the marks that open and are never closed, and the other way round', () => {
  expect(markedText('“a “b” c')).toMatchObject({ unclosed: [0], unopened: [] });
  expect(markedText('a b” c "d"')).toMatchObject({ unclosed: [], unopened: [3] });
  expect(markedText('it is 5" wide')).toMatchObject({ unclosed: [], unopened: [] });
  expect(markedText("the '90s, the users’ data")).toMatchObject({ unclosed: [], unopened: [] });
});

test('knows every character that Unicode calls a quotation mark', () => {
  const all = Array.from({ length: 0x20000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Quotation_Mark}/u.test(character));
  expect(all.filter((character) => character.search(markPattern) < 0)).toEqual([]);
});
