import { expect, test } from 'vitest';
import { politely } from './polite.ts';

const limits = { maxBytes: 1, signal: new AbortController().signal };
const answer = { status: 200, headers: new Headers(), body: new Uint8Array() };

test('asks each host one thing at a time, with a pause, and different hosts together', async () => {
  const log: string[] = [];
  const finish: (() => void)[] = [];
  const get = politely(
    async ({ host, pathname }) => {
      log.push(`ask ${host}${pathname}`);
      await new Promise<void>((done) => finish.push(done));
      return answer;
    },
    7,
    async (milliseconds) => void log.push(`wait ${milliseconds}`),
  );
  const all = ['https://a.org/1', 'https://www.a.org/2', 'https://b.org/1'].map((url) =>
    get(new URL(url), limits),
  );
  await settle();
  expect(log).toEqual(['ask a.org/1', 'ask b.org/1']);
  finish.splice(0).forEach((done) => done());
  await settle();
  expect(log.slice(2)).toEqual(['wait 7', 'ask www.a.org/2']);
  finish.splice(0).forEach((done) => done());
  expect(await Promise.all(all)).toEqual([answer, answer, answer]);
});

test('goes on after a request that failed', async () => {
  let first = true;
  const get = politely(
    async () => {
      if (!first) return answer;
      first = false;
      throw new Error('failed');
    },
    0,
    async () => {},
  );
  const url = new URL('https://a.org/');
  const both = await Promise.allSettled([get(url, limits), get(url, limits)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

const settle = () => new Promise((done) => setImmediate(done));
