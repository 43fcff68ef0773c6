import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { retrieve } from '../../src/evidence/retrieve/retrieve.ts';
import { articlePage, startStandIn, status, type Reply, type StandIn } from './stand-in-host.fixture.ts';
import { webGet } from './web-get.ts';

let host: StandIn;
beforeAll(async () => {
  host = await startStandIn();
});
beforeEach(() => {
  host.replies = {};
});
afterAll(() => host.close());

const page = articlePage();
const html = { 'content-type': 'text/html; charset=utf-8' };
const get = (path: string, more = {}) => retrieve(host.at(path), host.access(more));
const redirect = (to: string, code = 302): Reply => status(code, { location: to });

const robots = (text: string): Record<string, Reply> => ({ '/robots.txt': text, '/': page });
const loop = { '/': redirect('/') };
const endless: Reply = (response) => {
  const more = () => response.write('tide '.repeat(1000)) && setImmediate(more);
  response.writeHead(200, html).on('drain', more);
  more();
};
test.each<[string, Record<string, Reply>, RegExp]>([
  ['401', { '/': status(401) }, /^answers 401: it wants a login; .*--file$/],
  ['403', { '/': status(403) }, /^answers 403: .*--file$/],
  ['404', { '/': status(404) }, /^answers 404: there is no such page/],
  ['410', { '/': status(410) }, /^answers 410: the page was taken down/],
  ['429', { '/': status(429, { 'retry-after': '120' }) }, /^answers 429: .* in 120 seconds$/],
  ['429 with a date', { '/': status(429, { 'retry-after': 'Mon, 03 Oct' }) }, / after Mon, 03 Oct$/],
  ['429 without', { '/': status(429) }, /try again later$/],
  ['500', { '/': status(500) }, /^answers 500: the host is in trouble/],
  ['503', { '/': status(503) }, /^answers 503: /],
  ['a status that is no page', { '/': status(206) }, /^answers 206, which is no page$/],
  [
    'soft 404',
    { '/': page.replace(/<title>[^<]*/, '<title>Page not found | Gauge') },
    /^answers 200, but its title/,
  ],
  [
    'a wall against programs',
    { '/': '<html><head><title>Just a moment...</title></head><body>Checking</body></html>' },
    /^answers with a wall against programs: "Just a moment/,
  ],
  [
    'a paywall without marks',
    { '/': page.replace('</article>', '<p>Subscribe to continue reading.</p></article>') },
    /^is not free/,
  ],
  [
    'a page that calls itself locked',
    { '/': page.replace('</head>', '<meta property="article:content_tier" content="locked"></head>') },
    /^is not free/,
  ],
  [
    'a heading that says that there is no page',
    { '/': page.replace(/<h1>[^<]*/, '<h1>Page not found') },
    /^answers 200, but its title/,
  ],
  ['UTF-16 without its mark', { '/': status(200, html, Buffer.from(page, 'utf16le')) }, /NUL characters/],
  [
    'a paywall',
    { '/': page.replace('</head>', '<script>{"isAccessibleForFree": "False"}</script></head>') },
    /^is not free/,
  ],
  [
    'an empty page',
    { '/': '<html><body><div id="app"></div></body></html>' },
    /^has 0 words of readable text/,
  ],
  ['nothing at all', { '/': '' }, /^has 0 words of readable text/],
  [
    'a robots.txt that refuses',
    robots('User-agent: SemakEvidence\nDisallow: /'),
    /^robots.txt of news.*asks not/,
  ],
  ['a robots.txt that refuses all', robots('User-agent: *\nDisallow: /'), /^robots.txt of /],
  [
    'a robots.txt in trouble',
    { '/robots.txt': status(503), '/': page },
    /^robots.txt answers 503, .*RFC 9309/,
  ],
  ['an endless body', { '/': endless }, /^sends more than 48\.828125 KiB and was cut off/],
  [
    'a small body that unpacks to a large one',
    { '/': status(200, { ...html, 'content-encoding': 'gzip' }, gzipSync('0'.repeat(1e6))) },
    /^sends more than/,
  ],
  [
    'a body that cannot be unpacked',
    { '/': status(200, { ...html, 'content-encoding': 'gzip' }, 'no gzip') },
    /^could not be reached: /,
  ],
  ['too many redirects', loop, /^redirects more than 5 times$/],
  ['a redirect without an address', { '/': status(301) }, /^answers 301 but does not say where it went$/],
  [
    'a redirect to a private address',
    { '/': redirect('http://192.168.0.1/') },
    /^is refused: 192\.168\.0\.1 lies in a private network$/,
  ],
  [
    'a redirect to a name with a private address',
    { '/': redirect('http://hidden.example.org/') },
    /hidden\.example\.org \(10\.0\.0\.7\)/,
  ],
  [
    'a redirect to another protocol',
    { '/': redirect('file:///etc/passwd') },
    /^redirects to file:\/\/\/etc\/passwd: only http/,
  ],
  ['a PDF', { '/': status(200, html, '%PDF-1.7 …') }, /^is a PDF file: save its text and use --file$/],
  ['a picture', { '/': status(200, { 'content-type': 'image/png' }, 'x') }, /^is image\/png, not HTML/],
  [
    'an unknown charset',
    { '/': status(200, { 'content-type': 'text/html; charset=klingon' }, page) },
    /nobody knows \(klingon\)/,
  ],
  ['a page nested too deep', { '/': '<div>'.repeat(600) + page }, /^could not be made into text: /],
  ['a connection that breaks', { '/': (response) => void response.destroy() }, /^could not be reached: /],
])('%s is told in one line', async (_, replies, message) => {
  host.replies = replies;
  const error = await get('/').catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'RetrievalFailure', message: expect.stringMatching(message) });
  expect((error as Error).message).not.toContain('\n');
});

test('a page that leads to the home page is told as gone', async () => {
  host.replies = { '/news/1': redirect('/'), '/': page };
  const error = await get('/news/1').catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ kind: 'home-page', meaning: 'gone' });
});

test('a host that does not answer is given up in time', async () => {
  const hanging: Reply = () => {};
  const slow: Reply = (response) => void response.writeHead(200, html).write('slow');
  host.replies = { '/hanging': hanging, '/slow': slow };
  for (const path of ['/hanging', '/slow']) {
    await expect(get(path, { maxMilliseconds: 60 })).rejects.toThrow('took longer than 0.06 seconds');
  }
});

test('an unknown name, and this machine without the tests’ leave', async () => {
  const at = (address: string, more = {}) => retrieve(address, host.access(more));
  await expect(at('http://nowhere.example.org/')).rejects.toThrow('DNS knows nothing of nowhere.example.org');
  for (const address of ['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://2130706433/']) {
    await expect(at(address, { get: webGet('x') })).rejects.toThrow('lies in a private network');
  }
});
