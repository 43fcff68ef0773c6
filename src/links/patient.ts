import type { Wait } from '../evidence/audit/polite.ts';
import type { Get } from '../evidence/retrieve/answer.ts';

/** Asks once more, after the time that the host names, when it answers 429 or 503 and the time is short enough. */
export function patiently(get: Get, mostSeconds: number, wait: Wait): Get {
  return async (url, limits) => {
    const answer = await get(url, limits);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    // As a date, which is the other form (RFC 9110, 10.2.3), it is left for another day's check.
    const seconds = /^\d{1,6}$/.exec(answer.headers.get('retry-after')?.trim() ?? '')?.[0];
    if (seconds === undefined || Number(seconds) > mostSeconds) return answer;
    await wait(Number(seconds) * 1000);
    return get(url, limits);
  };
}
