import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawn } from './png-worker.ts';

interface Waiting {
  resolve: (png: Uint8Array<ArrayBuffer>) => void;
  reject: (error: Error) => void;
}

/** Whoever waits for a picture, in the order in which they asked. */
const waiting: Waiting[] = [];
let thread: Worker | undefined;

/**
 * Draws an SVG as PNG in a thread of its own, since that takes as long as fifty pages, and pages are rendered meanwhile.
 * Rejected with what the renderer says.
 */
export function drawnInThread(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const asked = (thread ??= begin());
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    // A thread that nobody waits for must not keep a build from ending, and one that somebody waits for must.
    asked.ref();
    asked.postMessage(svg);
  });
}

function begin(): Worker {
  // Found from the project's folder: what the bundler writes stands elsewhere.
  const started = new Worker(join(process.cwd(), 'src/chart/picture/png/png-worker.ts'));
  started.on('message', (drawn: Drawn) => {
    const next = waiting.shift();
    if (waiting.length === 0) started.unref();
    if ('png' in drawn) next?.resolve(drawn.png);
    else next?.reject(new Error(drawn.failed));
  });
  started.on('error', (error: Error) => {
    thread = undefined;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return started;
}
