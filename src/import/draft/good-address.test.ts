import { expect, test } from 'vitest';
import { goodAddress } from './good-address.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' HTTP://example.org ', 'HTTP://example.org'],
  ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
  ['https://example.org/潮?t=「水」', 'https://example.org/潮?t=「水」'],
  ['/mole', 'https://base.example/mole'],
  ['//other.example/a', 'https://other.example/a'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a\u200bb', 'https://example.org/a%E2%80%8Bb'],
])('%j is %s', (raw, url) => {
  expect(goodAddress(raw, 'https://base.example/feed', [])).toEqual({ url });
});

test.each([
  ['an interview', undefined, 'it is no whole address'],
  ['/mole', undefined, 'it is no whole address'],
  ['/mole', 'no base', 'it is no whole address'],
  ['javascript:alert(1)', undefined, 'it is no web address, but begins with "javascript:"'],
  ['https://ada:secret@example.org/', undefined, 'it holds a user name or password'],
  ['http://192.168.0.1/a', undefined, 'it leads to a private or local host'],
  ['http://intranet/a', undefined, 'it leads to a private or local host'],
  [
    'https://archive.today/abc',
    undefined,
    'archive.today has altered its snapshots, so a copy there proves nothing',
  ],
  [
    'https://www.archive.ph/abc',
    undefined,
    'www.archive.ph has altered its snapshots, so a copy there proves nothing',
  ],
  ['https://example.org/?to=ada@example.com', undefined, 'it holds what looks like an e-mail address'],
  [`https://example.org/${'a'.repeat(2000)}`, undefined, 'it has 2020 characters'],
])('%j is refused', (raw, base, problem) => {
  expect(goodAddress(raw, base, [])).toEqual({ problem });
});
