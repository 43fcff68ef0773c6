import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isPrivateHost } from '../../src/check/safe-address.ts';
import type { Answer, Get } from '../../src/evidence/retrieve/answer.ts';
import { RetrievalFailure } from '../../src/evidence/retrieve/failure.ts';

/** What the tests put in place of the world: a host of their own on this machine, and its names. */
export interface World {
  /** Whether nothing may be retrieved from a host, by its name or its address. */
  isPrivate: (host: string) => boolean;
  lookup: typeof systemLookup;
}

const realWorld: World = { isPrivate: isPrivateHost, lookup: systemLookup };

/**
 * Requests to public hosts. A host is judged by its name, and by every address that the name resolves to, in the very
 * look-up that the connection is made by: a name that resolves otherwise the next time changes nothing.
 */
export function webGet(userAgent: string, world: World = realWorld): Get {
  const dispatcher = new Agent({ connect: { lookup: publicLookup(world) }, pipelining: 0 });
  const headers = { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, text/*;q=0.9' };
  return async (url, { maxBytes, signal, method = 'GET' }) => {
    if (world.isPrivate(url.hostname)) throw new RetrievalFailure('private-host', url.hostname);
    try {
      const response = await fetch(url, { method, dispatcher, headers, signal, redirect: 'manual' });
      const body = await readBody(response.body, maxBytes);
      return { status: response.status, headers: new Headers([...response.headers]), body } satisfies Answer;
    } catch (error) {
      throw failureOf(error as Error, url);
    }
  };
}

function publicLookup({ isPrivate, lookup }: World): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const hidden = error ? undefined : addresses.find(({ address }) => isPrivate(address));
      const failure = hidden
        ? new RetrievalFailure('private-host', `${hostname} (${hidden.address})`)
        : error;
      const [first] = addresses ?? [];
      if (failure || !first) done(failure ?? new RetrievalFailure('unknown-host', hostname), '', 0);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

/** Reads a body to its end, as unpacked as it gets: a small body that unpacks without end is ended too. */
async function readBody(body: AsyncIterable<Uint8Array> | null, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new RetrievalFailure('too-large', sizeInWords(maxBytes));
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes / 1024} KiB`;
}

/** The failure behind what `fetch` throws, which hides the reason in its cause. */
function failureOf(error: Error & { code?: string; cause?: unknown }, url: URL): Error {
  if (error instanceof RetrievalFailure) return error;
  const cause = error.cause instanceof Error ? (error.cause as Error & { code?: string }) : error;
  if (cause instanceof RetrievalFailure) return cause;
  if (/^(?:ENOTFOUND|EAI_)/.test(cause.code ?? '')) return new RetrievalFailure('unknown-host', url.hostname);
  return new RetrievalFailure('no-connection', [cause.code, cause.message].filter(Boolean).join(', '));
}
