import { describe, expect, test } from 'vitest';
import { hostnameOf, isPrivateHost, refusedArchives } from './safe-address.ts';

/** As the rules ask: the host as a URL gives it, which turns every way to write an IPv4 address into one. */
const leadsInside = (address: string) => isPrivateHost(new URL(address).hostname);

describe('private or local is', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.7/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2001:db8::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://intranet/',
    'http://printer.local/',
    'http://printer.local./',
    'http://a.home.arpa/',
    'http://db.internal/',
    'http://router.lan/',
    'http://site.test/',
    'http://site.invalid/',
    'http://abc.onion/',
  ])('%s', (address) => {
    expect(leadsInside(address)).toBe(true);
  });
});

describe('public is', () => {
  test.each([
    'https://example.org/',
    'https://EXAMPLE.org./',
    'https://localhost.example.org/',
    'https://local.example.org/',
    'https://internal-affairs.example.com/',
    'https://marée.example/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://[2606:4700::1111]/',
    'https://[::ffff:8.8.8.8]/',
  ])('%s', (address) => {
    expect(leadsInside(address)).toBe(false);
  });
});

test.each([
  ['https://WWW.Example.org/x', 'example.org'],
  ['https://archive.ph/x', 'archive.ph'],
  ['no address', undefined],
  ['', undefined],
])('the host of %j is %j', (address, host) => {
  expect(hostnameOf(address)).toBe(host);
});

test('the archives that altered snapshots are refused under all their names', () => {
  expect(refusedArchives).toEqual([
    'archive.today',
    'archive.ph',
    'archive.is',
    'archive.li',
    'archive.vn',
    'archive.md',
    'archive.fo',
  ]);
});
