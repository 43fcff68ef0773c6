import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../check/diagnostic.ts';

/** What the check found, and whether the pages can be made. */
export interface Checked {
  diagnostics: Diagnostic[];
  factFiles: number;
  sound: boolean;
}

/** The half of a build that needs no bundler. */
export interface InBackground {
  /** Settled once the content is checked and, when it is sound, handed over. */
  checked: Promise<Checked>;
  /** Settled with the number of fact files once all beside the pages is made; never when the content is not sound. */
  finished: Promise<{ facts: number }>;
}

/**
 * Checks the content folder and makes what stands beside its pages in a thread of its own, so that a second processor
 * core has something to do while Astro bundles and renders. An error in the thread rejects both promises.
 */
export function compileInBackground(): InBackground {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), {
    // Parsed texts are many and short-lived: a larger nursery clears them away with less work.
    resourceLimits: { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 8192 },
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const message = <Name extends 'checked' | 'finished', Value>(name: Name) =>
    new Promise<Value>((resolve) =>
      worker.on('message', (said: Partial<Record<Name, Value>>) => {
        const value = said[name];
        if (value !== undefined) resolve(value);
      }),
    );
  return {
    checked: Promise.race([failed, message<'checked', Checked>('checked')]),
    finished: Promise.race([failed, message<'finished', { facts: number }>('finished')]),
  };
}
