import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';

/** What the thread answers to the SVG that it was given: a picture, or what went wrong. */
export type Drawn = { png: Uint8Array<ArrayBuffer> } | { failed: string };

// One after another, so that the answers come in the order of the questions.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (svg: string) => {
  last = last.then(async () => {
    const drawn = await drawPng(svg).then(
      (png): Drawn => ({ png }),
      (error: unknown): Drawn => ({ failed: String(error) }),
    );
    parentPort?.postMessage(drawn, 'png' in drawn ? [drawn.png.buffer] : []);
  });
});
