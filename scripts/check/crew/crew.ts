import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ListedFile } from '../../../src/check/read/list-folder.ts';
import { toColumns, type Columns } from '../listing/columns.ts';
import type { Judged, Looked, Task } from './tasks.ts';

/** What every thread of a crew is told when it begins. */
export interface CrewOf {
  folder: string;
  columns: Columns;
}

/** More threads than this wait for one another and for memory. */
const mostThreads = 4;

/** How many threads a crew has on this machine. */
export const crewSize = Math.min(availableParallelism(), mostThreads);

/** Threads that share out the files of one content folder. */
export class Crew {
  readonly #threads: Worker[];

  constructor(folder: string, listed: readonly ListedFile[], size = crewSize) {
    const workerData: CrewOf = { folder, columns: toColumns(listed) };
    this.#threads = Array.from(
      { length: size },
      () =>
        new Worker(new URL('./crew-worker.ts', import.meta.url), {
          workerData,
          // Parsed texts are many and short-lived: a larger nursery clears them away with less work.
          resourceLimits: { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 8192 },
        }),
    );
  }

  /** Has files looked at; gives the place of each in the listing with its digest and page. */
  async look(places: readonly number[]): Promise<Map<number, { digest: string; page: string }>> {
    const shares = this.#sharesOf(places);
    const looked = await this.#ask<Looked>(shares.map((files) => ({ kind: 'look', files })));
    const found = new Map<number, { digest: string; page: string }>();
    for (const [share, { lines }] of looked.entries()) {
      for (const [index, line] of lines.split('\n').entries()) {
        const [digest = '', page = ''] = line.split('\t');
        const place = shares[share]?.[index];
        if (place !== undefined) found.set(place, { digest, page });
      }
    }
    return found;
  }

  /** Has fact files judged. */
  judge(places: readonly number[], evidence: string): Promise<Judged[]> {
    return this.#ask<Judged>(this.#sharesOf(places).map((files) => ({ kind: 'judge', files, evidence })));
  }

  /** Sends the crew home; nothing can be asked of it any more. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  /** Gives one task to each thread. Rejected when a thread fails. */
  #ask<Answer>(tasks: Task[]): Promise<Answer[]> {
    return Promise.all(
      tasks.map(
        (task, index) =>
          new Promise<Answer>((resolve, reject) => {
            const thread = this.#threads[index] as Worker;
            thread.once('message', resolve);
            thread.once('error', reject);
            thread.postMessage(task);
          }),
      ),
    );
  }

  /** Files beside one another are often alike, so each thread takes every n-th. */
  #sharesOf(places: readonly number[]): Uint32Array[] {
    const count = this.#threads.length;
    return this.#threads.map((_, thread) =>
      Uint32Array.from(places.filter((_, index) => index % count === thread)),
    );
  }
}
