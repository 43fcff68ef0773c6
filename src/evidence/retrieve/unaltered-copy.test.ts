import { expect, test } from 'vitest';
import { unalteredCopy } from './unaltered-copy.ts';

test.each([
  [
    'https://web.archive.org/web/20220328010203/https://example.org/a?b=c',
    'https://web.archive.org/web/20220328010203id_/https://example.org/a?b=c',
  ],
  ['https://web.archive.org/web/20220328id_/https://example.org/', undefined],
  ['https://web.archive.org/web/20220328if_/https://example.org/', undefined],
  ['https://example.org/web/20220328/https://example.org/', undefined],
])('%s', (address, unaltered = address) => {
  expect(unalteredCopy(address)).toBe(unaltered);
});
