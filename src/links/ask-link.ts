import type { Answer, Get } from '../evidence/retrieve/answer.ts';
import { RetrievalFailure, type FailureKind } from '../evidence/retrieve/failure.ts';
import { follow } from '../evidence/retrieve/follow.ts';
import { retrieve, type Access } from '../evidence/retrieve/retrieve.ts';
import type { LinkResult } from '../domain/link-status.ts';
import type { LinkAnswer } from './next-status.ts';

/** What a failure to retrieve says of the address. Whatever is not here is an answer, if not one to be read. */
const meanings: Partial<Record<FailureKind, LinkResult>> = {
  'not-found': 'gone',
  gone: 'gone',
  'soft-404': 'soft-404',
  unauthorized: 'refused',
  forbidden: 'refused',
  'too-many-requests': 'refused',
  'robots-refuse': 'refused',
  'private-host': 'refused',
  'robots-unknown': 'host-error',
  'host-error': 'host-error',
  'unexpected-status': 'host-error',
  'lost-redirect': 'host-error',
  'too-many-redirects': 'host-error',
  'bad-address': 'host-error',
  'unknown-host': 'unknown-host',
  'no-connection': 'no-connection',
  timeout: 'timeout',
};

/** What connections say that fail for their certificate (Node's and OpenSSL's codes). */
const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/**
 * Asks for an address: HEAD first, which is enough for a file that is no page and spares its host sending it; then GET,
 * since many hosts answer HEAD wrongly and a page that says "not found" with 200 must be read to be known.
 */
export async function askLink(url: string, access: Access): Promise<LinkAnswer> {
  const passed = new PassedRedirects(access.get);
  try {
    if (!(await isSoundFile(url, access))) await retrieve(url, { ...access, get: passed.get });
    return answered(url, passed);
  } catch (error) {
    if (!(error instanceof RetrievalFailure)) throw error;
    const meaning = meanings[error.kind];
    if (meaning === undefined) return answered(url, passed);
    const result = meaning === 'no-connection' && certificate.test(error.message) ? 'tls' : meaning;
    return { url, result, detail: error.message };
  }
}

function answered(url: string, { permanent }: PassedRedirects): LinkAnswer {
  if (permanent === undefined) return { url, result: 'ok', detail: 'answers' };
  return { url, result: 'moved', detail: `moved for good to ${permanent}`, movedTo: permanent };
}

/** Whether HEAD says that there is a file of another kind than pages. What HEAD says of a failure counts for nothing. */
async function isSoundFile(
  url: string,
  { get, askRobots, maxBytes, maxMilliseconds }: Access,
): Promise<boolean> {
  const head: Get = (at, limits) => get(at, { ...limits, method: 'HEAD' });
  const limits = { maxBytes, signal: AbortSignal.timeout(maxMilliseconds) };
  try {
    const { answer } = await follow(url, head, limits, (at) => askRobots(at, limits));
    const type = answer.headers.get('content-type') ?? '';
    return answer.status === 200 && type !== '' && !/^(?:text\/|application\/xhtml)/i.test(type);
  } catch (error) {
    if (error instanceof RetrievalFailure) return false;
    throw error;
  }
}

/** Notes where an address leads for good: as far as every redirect on the way says that it is permanent. */
class PassedRedirects {
  permanent: string | undefined;
  #broken = false;
  readonly get: Get;

  constructor(get: Get) {
    this.get = async (url, limits) => {
      const answer = await get(url, limits);
      if (!url.pathname.endsWith('/robots.txt')) this.#note(url, answer);
      return answer;
    };
  }

  #note(url: URL, { status, headers }: Answer): void {
    const to = headers.get('location');
    const isPermanent = status === 301 || status === 308;
    if (!isPermanent || to === null || !URL.canParse(to, url)) {
      this.#broken ||= status >= 300 && status < 400;
      return;
    }
    if (!this.#broken) this.permanent = new URL(to, url).href;
  }
}
