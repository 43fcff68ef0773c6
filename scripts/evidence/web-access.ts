import { setTimeout as wait } from 'node:timers/promises';
import { politely } from '../../src/evidence/audit/polite.ts';
import { maxRedirects } from '../../src/evidence/retrieve/follow.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { robotsOf } from '../../src/evidence/retrieve/robots.ts';
import { webGet } from './web-get.ts';

const maxBytes = 5 * 1024 * 1024;
const maxMilliseconds = 20_000;

/** How one source is reached. */
export function webAccess(agent: string): Access {
  const get = webGet(agent);
  return { get, askRobots: robotsOf(get, agent), maxBytes, maxMilliseconds };
}

/** How many are reached, with a pause of `delay` milliseconds between requests to one host. */
export function politeAccess(agent: string, delay: number): Access {
  const get = politely(webGet(agent), delay, wait);
  // A source can need a robots.txt for each of its redirects; the pauses between them are not its fault.
  const pauses = 2 * (maxRedirects + 1) * delay;
  return { get, askRobots: robotsOf(get, agent), maxBytes, maxMilliseconds: maxMilliseconds + pauses };
}
