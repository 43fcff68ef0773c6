import robotsParser from 'robots-parser';
import type { Get, RequestLimits } from './answer.ts';
import { RetrievalFailure } from './failure.ts';
import { follow } from './follow.ts';

/** Throws when the host's robots.txt asks this program not to retrieve an address. */
export type AskRobots = (url: URL, limits: RequestLimits) => Promise<void>;

/** A robots.txt is read to this many bytes (RFC 9309, 2.5, wants at least 500 KiB). */
const maxRobotsBytes = 512 * 1024;

/** Asks each host's robots.txt once and remembers what it says. */
export function robotsOf(get: Get, userAgent: string): AskRobots {
  const rules = new Map<string, Promise<string>>();
  return async (url, limits) => {
    const address = new URL('/robots.txt', url).href;
    if (!rules.has(url.origin)) {
      const asked = rulesAt(address, get, { ...limits, maxBytes: maxRobotsBytes });
      rules.set(url.origin, asked);
      // What failed for a passing reason is asked again.
      asked.catch(() => rules.delete(url.origin));
    }
    const text = (await rules.get(url.origin)) ?? '';
    if (robotsParser(address, text).isDisallowed(url.href, userAgent)) {
      throw new RetrievalFailure('robots-refuse', url.host);
    }
  };
}

/** RFC 9309, 2.3.1: no file means no rules; a host in trouble means that nothing is allowed. */
async function rulesAt(address: string, get: Get, limits: RequestLimits): Promise<string> {
  const { answer } = await follow(address, get, limits);
  const { status, body } = answer;
  if (status >= 500 || status === 429) throw new RetrievalFailure('robots-unknown', String(status));
  return status === 200 ? new TextDecoder().decode(body) : '';
}
