import { expect, test } from 'vitest';
import { hostOf, WebAddress } from './web-address.ts';

test.each([
  ['https://www.Example.org/page', 'example.org'],
  ['http://harbour.example.org:8080/', 'harbour.example.org'],
  ['https://www.www.example.org', 'www.example.org'],
  ['https://marée.example/', 'xn--mare-dpa.example'],
])('%s lies at %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  '',
  'example.org',
  '/page',
  '//example.org',
  'https://',
  `https://example.org/${'a'.repeat(2000)}`,
])('%.40j is no whole address', (text) => {
  expect(WebAddress.safeParse(text).success).toBe(false);
});
