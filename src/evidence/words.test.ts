import { describe, expect, test } from 'vitest';
import { normalWords } from './words.ts';

describe('words', () => {
  test.each([
    ['case', 'LEAK Leak', ['leak', 'leak']],
    ['quotation marks of every kind', '“a” „b“ «c» \'d\' "e"', ['a', 'b', 'c', 'd', 'e']],
    ['straight and curly apostrophes inside a word', "don’t don't", ["don't", "don't"]],
    ['dashes of every kind', 'a-b c–d e—f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['ligatures', 'oﬃce ﬁnd', ['office', 'find']],
    ['soft hyphens', 'soft\u00adhyphen', ['softhyphen']],
    ['a word broken at the end of a line', 'informa-\n  tion', ['information']],
    ['spaces of every kind', 'a\u00a0b\u202fc\u3000d\te\u2009f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['footnote marks', 'cases¹ lost†* found[12]', ['cases', 'lost', 'found']],
    ['full-width letters and digits', 'ＡＢ１２', ['ab12']],
    ['accents, composed or not', 'caf\u00e9 cafe\u0301', ['caf\u00e9', 'caf\u00e9']],
    ['figures as one word', 'RM560.8 20,701 3.5%', ['rm560.8', '20,701', '3.5']],
    ['a sigma at the end of a word', 'ΟΔΟΣ οδός ὁδοσ', ['οδοσ', 'οδόσ', 'ὁδοσ']],
    ['zero-width and direction marks', 'a\u200bb \u202ec\u202c', ['ab', 'c']],
  ])('are the same whatever the %s', (_, text, words) => {
    expect(normalWords(text)).toEqual(words);
  });

  test.each([
    ['Han', '数据泄露', 4],
    ['Kana', 'データ', 3],
    ['Thai', 'ข้อมูล', 4],
    ['Lao', 'ລາວ', 3],
    ['Khmer', 'ខ្មែរ', 3],
    ['Myanmar', 'မြန်မာ', 3],
  ])('are characters in %s, each with its marks', (_, text, count) => {
    expect(normalWords(text)).toHaveLength(count);
  });
});
