import { expect, test } from 'vitest';
import { addressesIn } from './addresses-in.ts';

test.each([
  [
    'one a line',
    'https://a.example/x\nhttps://b.example/y?z=1#p\n',
    ['https://a.example/x', 'https://b.example/y?z=1#p'],
  ],
  [
    'in a sentence',
    'See https://a.example/x, and (https://b.example/y).',
    ['https://a.example/x', 'https://b.example/y'],
  ],
  ['with brackets of their own', 'https://a.example/wiki/Tide_(sea)', ['https://a.example/wiki/Tide_(sea)']],
  [
    'in Markdown',
    '[a](https://a.example/x) <https://b.example/>',
    ['https://a.example/x', 'https://b.example/'],
  ],
  ['twice the same', 'https://a.example/ https://a.example/', ['https://a.example/']],
  ['of other kinds', 'javascript:alert(1) ftp://a.example www.a.example', []],
  ['without a host', 'https:// http://', []],
])('finds addresses %s', (_, text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});
