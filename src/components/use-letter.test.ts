import { expect, test } from 'vitest';
import { useLetter } from './use-letter.ts';

test('names citations a to z and then aa', () => {
  expect([1, 2, 26, 27, 28, 53].map(useLetter)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
});
