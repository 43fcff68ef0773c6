import { expect, test } from 'vitest';
import { negationIn } from './negation.ts';

test.each([
  ['[not]', true],
  ['[NEVER]', true],
  ['[did n’t, didn’t]', true],
  ['[tidak pernah]', true],
  ['[keine]', true],
  ['[没有]', true],
  ['[the note]', false],
  ['[notable]', false],
  ['[the minister]', false],
  ['[menteri itu]', false],
  ['[sic]', false],
])('%s denies: %s', (text, expected) => {
  expect(negationIn(text)).toBe(expected);
});
