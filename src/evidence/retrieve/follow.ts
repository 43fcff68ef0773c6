import type { Answer, Get, RequestLimits } from './answer.ts';
import { RetrievalFailure } from './failure.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/** How many redirects are followed. */
export const maxRedirects = 5;

/**
 * Gets an address and follows its redirects by hand.
 * @param before is asked before each request, the redirects' included; it throws to refuse one
 */
export async function follow(
  address: string,
  get: Get,
  limits: RequestLimits,
  before: (url: URL) => Promise<void> = async () => {},
): Promise<{ url: string; answer: Answer }> {
  let url = webAddress(address);
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    await before(url);
    const answer = await get(url, limits);
    if (!redirects.has(answer.status)) return { url: url.href, answer };
    const location = answer.headers.get('location');
    if (!location) throw new RetrievalFailure('lost-redirect', String(answer.status));
    url = webAddress(location, url);
  }
  throw new RetrievalFailure('too-many-redirects', String(maxRedirects));
}

/** The address that is asked: without its fragment, which no host is sent. */
function webAddress(written: string, base?: URL): URL {
  const url = URL.canParse(written, base) ? new URL(written, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RetrievalFailure('bad-address', `${base ? 'redirects to' : 'is'} ${written.slice(0, 200)}`);
  }
  url.hash = '';
  return url;
}
