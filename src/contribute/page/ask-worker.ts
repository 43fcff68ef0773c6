import type { Answers } from '../answer.ts';
import type { Answer, Question, WorkerSettings } from '../worker.ts';

/** The worker gave no answer in time; the next question gets a new worker. */
export class TookTooLong extends Error {}

/** An answer that takes longer than this, in milliseconds, is not waited for; loading the check is not counted. */
const longest = 8000;
const longestFirst = 60_000;

/** Asks a worker, which begins with the first question, and is put away when it gives no answer in time. */
export function askWorker(settings: WorkerSettings): Answers {
  let worker: Worker | undefined;
  let answered = false;
  let turn = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();

  function giveUp(error: Error): void {
    worker?.terminate();
    worker = undefined;
    answered = false;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      answered = true;
      const asked = waiting.get(data.turn);
      waiting.delete(data.turn);
      if (data.failed !== undefined) asked?.reject(new Error(data.failed));
      else asked?.resolve(data.result as never);
    });
    started.addEventListener('error', () => giveUp(new Error('the worker could not be loaded')));
    started.postMessage(settings);
    return started;
  }

  function ask<Result>(name: keyof Answers, given: unknown[]): Promise<Result> {
    worker ??= start();
    const mine = ++turn;
    return new Promise<Result>((resolve, reject) => {
      const tooLong = setTimeout(() => giveUp(new TookTooLong()), answered ? longest : longestFirst);
      const settled = (settle: (value: never) => void) => (value: never) => {
        clearTimeout(tooLong);
        settle(value);
      };
      waiting.set(mine, { resolve: settled(resolve as never), reject: settled(reject as never) as never });
      worker?.postMessage({ turn: mine, name, given } satisfies Question);
    });
  }

  return {
    judge: (...given) => ask('judge', given),
    open: (...given) => ask('open', given),
    parts: (...given) => ask('parts', given),
    sources: (...given) => ask('sources', given),
  };
}
