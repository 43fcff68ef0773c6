import type { lookup } from 'node:dns';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPrivateHost } from '../../src/check/safe-address.ts';
import { robotsOf } from '../../src/evidence/retrieve/robots.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { webGet, type World } from './web-get.ts';

/** How a path is answered: with a page, or by hand. */
export type Reply = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A host on this machine that plays every host of the world. */
export interface StandIn {
  /** Paths with the replies to them; any other is answered 404. */
  replies: Record<string, Reply>;
  /** `host path` of each request, in order. */
  asked: string[];
  /** The largest number of requests that any one host had at the same time. */
  mostAtOnce: () => number;
  /** The address of a path at a host. */
  at: (path: string, host?: string) => string;
  world: World;
  access: (more?: Partial<Access>) => Access;
  close: () => Promise<void>;
}

export const standInAgent = 'SemakEvidence/0.0.0 (+https://forge.example/site)';

/** An answer with a status and headers. */
export function status(
  code: number,
  headers: Record<string, string> = {},
  body: string | Uint8Array = '',
): Reply {
  return (response) => response.writeHead(code, headers).end(body);
}

/** Starts a stand-in: all public names lead to it, and `hidden.example.org` to a private address. */
export async function startStandIn(replies: Record<string, Reply> = {}): Promise<StandIn> {
  const asked: string[] = [];
  const open = new Map<string, number>();
  let most = 0;
  const standIn = { replies };
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    asked.push(`${host} ${request.url}`);
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const reply = standIn.replies[request.url ?? ''];
    if (typeof reply === 'function') reply(response, request);
    else if (reply === undefined) response.writeHead(404).end('no such page');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reply);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const world: World = {
    isPrivate: (host) => host !== '127.0.0.1' && isPrivateHost(host),
    lookup: resolveHere as unknown as typeof lookup,
  };
  return Object.assign(standIn, {
    asked,
    mostAtOnce: () => most,
    at: (path: string, host = 'news.example.org') => `http://${host}:${port}${path}`,
    world,
    access: (more: Partial<Access> = {}) => {
      const get = more.get ?? webGet(standInAgent, world);
      return {
        get,
        askRobots: robotsOf(get, standInAgent),
        maxBytes: 50_000,
        maxMilliseconds: 5_000,
        ...more,
      };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  });
}

type Resolved = (error: Error | null, addresses: { address: string; family: number }[]) => void;

function resolveHere(host: string, _options: unknown, done: Resolved): void {
  if (host === 'nowhere.example.org') done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), []);
  else done(null, [{ address: host === 'hidden.example.org' ? '10.0.0.7' : '127.0.0.1', family: 4 }]);
}

/** A page as newspapers have them, with menus and notes around an article of some hundred words. */
export function articlePage(paragraphs: readonly string[] = [], head = '<meta charset="utf-8">'): string {
  const body = [...paragraphs, ...tides].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en-gb"><head>${head}<title>High water at the harbour on Monday - The Daily Gauge</title></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>High water at the harbour on Monday</h1>${body}</article></main>
<footer><a href="/imprint">Imprint</a></footer></body></html>`;
}

const tides = [
  'The harbour gauge recorded 4,321 tides in its first years, and the keeper wrote each of them down by hand.',
  'Repairs cost the town 12.5 million crowns, a sum that the council had set aside for a bridge, said the clerk.',
  'Nobody else measured the water that morning, so that the only record of it lies in the archive.',
  'The keeper added that a second gauge, which stands behind the mole, shows the same height at every hour.',
];
