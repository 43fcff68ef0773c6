import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retrieve } from '../../src/evidence/retrieve/retrieve.ts';
import { articlePage, startStandIn, status, type Reply, type StandIn } from './stand-in-host.fixture.ts';

let host: StandIn;
beforeAll(async () => {
  host = await startStandIn();
});
beforeEach(() => {
  host.replies = {};
  host.asked.length = 0;
});
afterAll(() => host.close());

const page = articlePage();
const html = { 'content-type': 'text/html; charset=utf-8' };
const get = (path: string, more = {}) => retrieve(host.at(path), host.access(more));
const redirect = (to: string, code = 302): Reply => status(code, { location: to });

describe('a source is retrieved', () => {
  test('with its text, title, language, and where it came from', async () => {
    host.replies = { '/a': page };
    const { passages, ...seen } = await get('/a#part');
    expect(seen).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      extractor: expect.stringMatching(/^@mozilla\/readability@0\.6\.0 linkedom@[\d.]+ lines@1 figures@3$/),
      language: 'en-GB',
      title: 'High water at the harbour on Monday',
      response: { url: host.at('/a'), status: 200 },
    });
    expect(passages[1]).toContain('4,321 tides');
    expect(passages[1]).not.toMatch(/Sport|Imprint/);
    expect(host.asked).toEqual(['news.example.org /robots.txt', 'news.example.org /a']);
  });

  test('through five redirects, each judged by robots.txt', async () => {
    host.replies = { '/5': redirect('4', 301), '/4': redirect('/3', 307), '/3': redirect('2', 308) };
    Object.assign(host.replies, {
      '/2': redirect(host.at('/1', 'other.example.org'), 303),
      '/1': redirect('/0'),
    });
    host.replies['/0'] = page;
    const { response } = await get('/5');
    expect(response?.url).toBe(host.at('/0', 'other.example.org'));
    expect(host.asked.filter((request) => request.endsWith('robots.txt'))).toHaveLength(2);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('from %s with the hash of the page itself', async (encoding, pack) => {
    host.replies = {
      '/packed': status(200, { ...html, 'content-encoding': encoding }, pack(page)),
      '/plain': page,
    };
    expect((await get('/packed')).sha256).toBe((await get('/plain')).sha256);
  });

  test('from plain text and Markdown as they are', async () => {
    const text = `# Tides\n\n${'The gauge shows five metres. '.repeat(20)}`;
    host.replies = { '/t': status(200, { 'content-type': 'text/plain' }, text) };
    host.replies['/m'] = status(200, { 'content-type': 'text/markdown; charset=UTF-8' }, text);
    expect((await get('/t')).passages).toEqual([text]);
    expect((await get('/m')).passages).toEqual([text]);
  });

  const written = (word: string, head?: string) =>
    articlePage([`The keeper wrote ${word} in the book.`], head);
  const plainType = { 'content-type': 'text/html' };
  test.each<[string, Record<string, string>, Buffer, string]>([
    [
      'Windows-1252 by its header',
      { 'content-type': 'text/html; charset="Windows-1252"' },
      Buffer.from(written('caf\u00e9 \u0080', ''), 'latin1'),
      'caf\u00e9 \u20ac',
    ],
    [
      'GB18030 by its own word',
      plainType,
      Buffer.from(written('\u00ca\u00fd\u00be\u00dd', '<meta charset="gb18030">'), 'latin1'),
      '\u6570\u636e',
    ],
    ['UTF-16 by its mark', plainType, Buffer.from(`\ufeff${written('caf\u00e9')}`, 'utf16le'), 'caf\u00e9'],
    ['UTF-8 by nothing', plainType, Buffer.from(written('caf\u00e9', '')), 'caf\u00e9'],
  ])('in %s', async (_, headers, bytes, word) => {
    host.replies = { '/c': status(200, headers, bytes) };
    expect((await get('/c')).passages[1]).toContain(`The keeper wrote ${word} in the book.`);
  });
});
