import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['short enough', 12, 'short enough'],
  ['one two three four', 12, 'one two…'],
  ['潮水每天來兩次而且很高', 6, '潮水每天來…'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15, '👨‍👩‍👧‍👦…'],
])('%j in %i characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});
