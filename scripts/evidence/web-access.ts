import { setTimeout as wait } from 'node:timers/promises';
import { politely } from '../../src/evidence/audit/polite.ts';
import { maxRedirects } from '../../src/evidence/retrieve/follow.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { robotsOf } from '../../src/evidence/retrieve/robots.ts';
import { patiently } from '../../src/links/patient.ts';
import { webGet } from './web-get.ts';

/** The largest page or saved file that is read. */
export const maxBytes = 5 * 1024 * 1024;
const maxMilliseconds = 20_000;

/** How one source is reached. */
export function webAccess(agent: string): Access {
  const get = webGet(agent);
  return { get, askRobots: robotsOf(get, agent), maxBytes, maxMilliseconds };
}

/**
 * How many are reached, with a pause of `delay` milliseconds between requests to one host.
 * @param patience for how many seconds a host can ask to be asked again
 */
export function politeAccess(agent: string, delay: number, patience = 0): Access {
  const ask = webGet(agent);
  const get = politely(patience > 0 ? patiently(ask, patience, wait) : ask, delay, wait);
  // A source can need a robots.txt for each of its redirects; the pauses between them are not its fault.
  const pauses = 2 * (maxRedirects + 1) * delay + patience * 1000;
  return { get, askRobots: robotsOf(get, agent), maxBytes, maxMilliseconds: maxMilliseconds + pauses };
}
