import type { Answer, Get } from './answer.ts';
import { RetrievalFailure } from './failure.ts';
import { follow } from './follow.ts';
import { judgeRedirect } from './judge-redirect.ts';
import { judgeStatus } from './judge-status.ts';
import { judgeText } from './judge-text.ts';
import { charsetOf, kindOfAnswer } from './media-type.ts';
import type { AskRobots } from './robots.ts';
import { readSource, type SourceRead } from './source-read.ts';
import { unalteredCopy } from './unaltered-copy.ts';

/** How a source is reached. */
export interface Access {
  get: Get;
  askRobots: AskRobots;
  /** The largest body that is read, in bytes. */
  maxBytes: number;
  /** How long one source may take with its redirects and its robots.txt, in milliseconds. */
  maxMilliseconds: number;
}

/** Retrieves a source and reads it. Throws a `RetrievalFailure` that says in one line why it could not. */
export async function retrieve(address: string, access: Access): Promise<SourceRead> {
  const { url, answer } = await retrieveAnswer(address, access);
  judgeRedirect(address, url);
  const contentType = answer.headers.get('content-type');
  const kind = kindOfAnswer(contentType, answer.body);
  const read = readSource(answer.body, kind, charsetOf(contentType), judgeText);
  return { ...read, response: { url, status: answer.status } };
}

/** Retrieves an address, whatever it holds. Throws a `RetrievalFailure` when it could not be had. */
export async function retrieveAnswer(
  address: string,
  { get, askRobots, maxBytes, maxMilliseconds }: Access,
): Promise<{ url: string; answer: Answer }> {
  const limits = { maxBytes, signal: AbortSignal.timeout(maxMilliseconds) };
  const ask = (url: URL) => askRobots(url, limits);
  const retrieved = await inTime(
    follow(unalteredCopy(address), get, limits, ask),
    limits.signal,
    maxMilliseconds,
  );
  judgeStatus(retrieved.answer);
  return retrieved;
}

/** What was asked for, or a `timeout` failure for whatever was thrown when the time was over. */
async function inTime<Value>(
  asked: Promise<Value>,
  signal: AbortSignal,
  milliseconds: number,
): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new RetrievalFailure('timeout', String(milliseconds / 1000));
  }
}
