import { hostOf } from '../../domain/web-address.ts';
import type { Get } from '../retrieve/answer.ts';

/** Waits some milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Makes requests so that each host has one at a time, and a pause of `delay` milliseconds before the next. */
export function politely(get: Get, delay: number, wait: Wait): Get {
  const latest = new Map<string, Promise<unknown>>();
  return (url, limits) => {
    const host = hostOf(url.href);
    const before = latest.get(host);
    const answer = (async () => {
      if (before) {
        await before.catch(() => {});
        await wait(delay);
      }
      return get(url, limits);
    })();
    latest.set(host, answer);
    return answer;
  };
}
