import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, pageOf, WebAddress } from './web-address.ts';

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

test.each([
  ['https://example.org/page#part', 'https://example.org/page'],
  ['HTTPS://Example.org:443/a/../b?q=1#x', 'https://example.org/b?q=1'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a.html', 'https://example.org/a.html'],
])('the page of %s is %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test('the page of any address is what the URL parser makes of it', () => {
  const piece = fc.constantFrom(
    ...'abcxn019.-_~/%:?#@A',
    '..',
    '/.',
    '/',
    'example',
    '.org',
    'xn--',
    '0x7f',
    '%2e',
  );
  const address = fc.array(piece, { maxLength: 14 }).map((pieces) => `https://${pieces.join('')}`);
  const parsed = (text: string) => {
    const url = new URL(text);
    url.hash = '';
    return url.href;
  };
  fc.assert(
    fc.property(
      address.filter((text) => URL.canParse(text)),
      (text) => {
        expect(pageOf(text)).toBe(parsed(text));
      },
    ),
    { numRuns: 20_000, seed: 1 },
  );
});
