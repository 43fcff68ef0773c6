import type { Answer } from './answer.ts';
import { RetrievalFailure } from './failure.ts';

/** Throws for an answer that brings no page. Redirects are followed before. */
export function judgeStatus({ status, headers }: Answer): void {
  if (status === 200 || status === 203) return;
  if (status === 401) throw new RetrievalFailure('unauthorized');
  if (status === 403) throw new RetrievalFailure('forbidden');
  if (status === 404) throw new RetrievalFailure('not-found');
  if (status === 410) throw new RetrievalFailure('gone');
  if (status === 429) throw new RetrievalFailure('too-many-requests', whenToRetry(headers));
  if (status >= 500) throw new RetrievalFailure('host-error', String(status));
  throw new RetrievalFailure('unexpected-status', String(status));
}

/** `Retry-After` in words: it holds seconds or a date (RFC 9110, 10.2.3). */
function whenToRetry(headers: Headers): string {
  const value = headers.get('retry-after')?.trim().slice(0, 40);
  if (!value) return 'later';
  return /^\d+$/.test(value) ? `in ${value} seconds` : `after ${value}`;
}
