import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { recordName } from './record-name.ts';

const digits = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 12);

test.each([
  ['https://example.org/a', 'example.org'],
  ['https://WWW.Example.ORG/a', 'example.org'],
  ['http://sub.example.org:8080/a?b=c#d', 'sub.example.org'],
  ['https://[2001:db8::1]/', '-2001-db8-1-'],
  ['https://b\u00fccher.example/', 'xn--bcher-kva.example'],
  ['https://a_b.example/', 'a-b.example'],
])('names the record of %s by host and hash', (url, host) => {
  expect(recordName(url)).toBe(`${host}-${digits(url)}.json`);
});

test('tells addresses apart that differ in one character', () => {
  expect(recordName('https://example.org/a')).not.toBe(recordName('https://example.org/a/'));
});

test('is a plain file name whatever the address', () => {
  for (const path of ['../../etc', '%2e%2e%2f', 'a\\b', 'n\u0000l']) {
    expect(recordName(`https://example.org/${path}`)).toMatch(/^example\.org-[0-9a-f]{12}\.json$/);
  }
});
