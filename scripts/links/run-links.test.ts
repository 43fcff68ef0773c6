import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinkStatus } from '../../src/domain/link-status.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { RetrievalFailure } from '../../src/evidence/retrieve/failure.ts';
import { askLink } from '../../src/links/ask-link.ts';
import { patiently } from '../../src/links/patient.ts';
import {
  articlePage,
  startStandIn,
  status,
  type Reply,
  type StandIn,
} from '../evidence/stand-in-host.fixture.ts';
import { runLinks, type LinksRequest } from './run-links.ts';

let host: StandIn;
beforeAll(async () => {
  host = await startStandIn();
});
afterAll(() => host.close());
beforeEach(() => {
  host.asked.length = 0;
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const moved = (code: number, to: string) => status(code, { location: to });
const byMethod = (head: Reply, get: Reply): Reply => {
  return (response, request) => {
    const reply = request.method === 'HEAD' ? head : get;
    if (typeof reply === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(reply);
    else reply(response, request);
  };
};

describe('an address', () => {
  test.each<[string, Reply, string]>([
    ['that answers with a page', articlePage(), 'ok'],
    ['that answers with hardly a word', '<p>Hello</p>', 'ok'],
    ['whose page is too large to be read whole', `<p>${'x'.repeat(60_000)}</p>`, 'ok'],
    ['that has moved for good', moved(301, '/new'), 'moved'],
    ['that has moved for now', moved(302, '/new'), 'ok'],
    ['that is not found', status(404), 'gone'],
    ['that was taken down', status(410), 'gone'],
    [
      'that says so in words',
      '<html><head><title>Page not found</title></head><body><p>Sorry</p></body></html>',
      'soft-404',
    ],
    ['that refuses programs', status(403), 'refused'],
    ['that wants a login', status(401), 'refused'],
    ['that has had enough', status(429), 'refused'],
    ['in trouble', status(503), 'host-error'],
    ['that breaks off', (response) => response.destroy(), 'no-connection'],
    ['that never answers', () => {}, 'timeout'],
    ['that answers GET alone', byMethod(status(405), articlePage()), 'ok'],
    ['that tells HEAD that there is nothing', byMethod(status(404), articlePage()), 'ok'],
    ['that leads in a circle', moved(302, '/a'), 'host-error'],
  ])('%s', async (_, reply, result) => {
    host.replies = { '/a': reply, '/new': articlePage() };
    const access = host.access({ maxMilliseconds: 300 });
    expect((await askLink(host.at('/a'), access)).result).toBe(result);
  });

  test('that has moved for good names where to', async () => {
    host.replies = {
      '/a': moved(301, '/b'),
      '/b': moved(308, '/c'),
      '/c': moved(302, '/d'),
      '/d': articlePage(),
    };
    expect(await askLink(host.at('/a'), host.access())).toEqual({
      url: host.at('/a'),
      result: 'moved',
      detail: `moved for good to ${host.at('/c')}`,
      movedTo: host.at('/c'),
    });
  });

  test('whose host name no longer exists', async () => {
    expect((await askLink(host.at('/a', 'nowhere.example.org'), host.access())).result).toBe('unknown-host');
  });

  test('whose certificate is not valid', async () => {
    const get = host.access().get;
    const failing: Access['get'] = (url, limits) =>
      url.pathname === '/a'
        ? Promise.reject(new RetrievalFailure('no-connection', 'CERT_HAS_EXPIRED, certificate has expired'))
        : get(url, limits);
    expect((await askLink(host.at('/a'), host.access({ get: failing }))).result).toBe('tls');
  });

  test('of a file that is no page is asked for by HEAD alone', async () => {
    const methods: string[] = [];
    host.replies = {
      '/a': (response, { method }) => {
        methods.push(method ?? '');
        response.writeHead(200, { 'content-type': 'application/pdf' }).end();
      },
    };
    expect((await askLink(host.at('/a'), host.access())).result).toBe('ok');
    expect(methods).toEqual(['HEAD']);
  });

  test('that robots.txt closes is not asked for', async () => {
    host.replies = { '/a': articlePage(), '/robots.txt': 'User-agent: *\nDisallow: /' };
    expect((await askLink(host.at('/a'), host.access())).result).toBe('refused');
    expect(host.asked.filter((path) => path.endsWith('/a'))).toEqual([]);
  });
});

test('a host that says when to ask again is asked again then', async () => {
  const waits: number[] = [];
  let count = 0;
  const get = patiently(
    async () => ({
      status: (count += 1) > 1 ? 200 : 429,
      headers: new Headers({ 'retry-after': '7' }),
      body: new Uint8Array(),
    }),
    30,
    async (milliseconds) => void waits.push(milliseconds),
  );
  const limits = { maxBytes: 1, signal: new AbortController().signal };
  expect([(await get(new URL('https://a.org/'), limits)).status, waits]).toEqual([200, [7000]]);
});

describe('a run', () => {
  let folder: string;
  let request: LinksRequest;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
    const content = join(folder, 'content');
    cpSync(join(import.meta.dirname, '../../src/check/fixtures/good'), content, { recursive: true });
    const archive = host.at('/available', 'archive.example.org');
    const out = join(folder, 'links.json');
    const rest = {
      sample: undefined,
      seed: '1',
      hostsAtOnce: 4,
      restart: false,
      today: '2024-05-06',
      archive,
    };
    request = { content, out, cache: join(folder, 'cache'), ...rest };
    writeFileSync(
      join(content, 'facts/one.md'),
      `---\nsources:\n  - {id: a, url: "${host.at('/ok')}"}\n  - {id: b, url: "${host.at('/dead')}"}\n---\n\nSee [it](${host.at('/ok#part')}).\n`,
    );
    host.replies = { '/ok': articlePage() };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Only the stand-in is asked; for any other host the answer is that it refuses. */
  const access = () => {
    const { get } = host.access();
    return host.access({
      get: (url, limits) =>
        url.port === new URL(host.at('/')).port
          ? get(url, limits)
          : Promise.resolve({ status: 403, headers: new Headers(), body: new Uint8Array() }),
    });
  };
  const run = (more: Partial<LinksRequest> = {}) => runLinks({ ...request, ...more }, access);
  const known = () => JSON.parse(readFileSync(request.out, 'utf8')) as LinkStatus[];
  const statusOf = (path: string) => known().find(({ url }) => url === host.at(path));

  test('keeps when an address last answered, and on how many days it failed', async () => {
    await run();
    expect(statusOf('/ok')).toEqual({
      url: host.at('/ok'),
      result: 'ok',
      checked: '2024-05-06',
      last_ok: '2024-05-06',
    });
    await run();
    expect(statusOf('/dead')?.failed_days).toBe(1);
    host.replies = {};
    await run({ today: '2024-05-07' });
    await run({ today: '2024-05-09' });
    expect([statusOf('/ok'), statusOf('/dead')?.failed_days]).toEqual([
      {
        url: host.at('/ok'),
        result: 'gone',
        checked: '2024-05-09',
        last_ok: '2024-05-06',
        first_failed: '2024-05-07',
        failed_days: 2,
      },
      3,
    ]);
  });

  test('forgets addresses that the content no longer names, and keeps those that a sample leaves out', async () => {
    await run();
    const all = known().length;
    await run({ sample: 1 });
    expect(known()).toHaveLength(all);
    rmSync(join(request.content, 'facts/one.md'));
    await run();
    expect(known()).toHaveLength(all - 2);
  });

  test('names an archived copy of what fails, where the archive has one and where it has none', async () => {
    const copy = 'http://web.archive.org/web/2020/x';
    const path = `/available?url=${encodeURIComponent(host.at('/dead'))}`;
    host.replies[path] = JSON.stringify({ archived_snapshots: { closest: { available: true, url: copy } } });
    const find = async () => (await run()).find(({ status: { url } }) => url === host.at('/dead'))?.copy;
    expect(await find()).toBe('https://web.archive.org/web/2020/x');
    host.replies[path] = '{"archived_snapshots": {}}';
    expect(await find()).toBeUndefined();
  });

  test('that is interrupted goes on where it stopped', async () => {
    const breaking = () => {
      const inner = access();
      return { ...inner, askRobots: async (url: URL) => void (url.pathname === '/dead' && fail()) };
    };
    const fail = () => {
      throw new Error('pulled the plug');
    };
    await expect(runLinks({ ...request, hostsAtOnce: 1 }, breaking)).rejects.toThrow('pulled the plug');
    host.asked.length = 0;
    await run();
    expect(host.asked.filter((path) => path.endsWith('/ok'))).toEqual([]);
    expect(statusOf('/ok')?.result).toBe('ok');
  });

  test('without a network counts nothing against anybody', async () => {
    const nowhere = host.access({
      get: async (url) => {
        throw new RetrievalFailure('unknown-host', url.hostname);
      },
    });
    await expect(runLinks(request, () => nowhere)).rejects.toThrow('no host could be reached');
    expect(existsSync(request.out)).toBe(false);
  });

  test('stops at a status file that it did not write, and leaves it', async () => {
    writeFileSync(request.out, '[{"url": "javascript:alert(1)"}]');
    await expect(run()).rejects.toThrow('is not what this command wrote');
    expect(readFileSync(request.out, 'utf8')).toBe('[{"url": "javascript:alert(1)"}]');
  });
});
