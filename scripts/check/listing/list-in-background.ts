import { Worker } from 'node:worker_threads';
import type { ListedFile } from '../../../src/check/read/list-folder.ts';
import { fromColumns, type Columns } from './columns.ts';

/**
 * Lists a content folder in a thread of its own, while this one loads the code of the check: to look at fifty thousand
 * files takes as long as that. Rejected with what `listFolder` throws.
 */
export function listInBackground(folder: string): Promise<ListedFile[]> {
  const worker = new Worker(new URL('./listing-worker.ts', import.meta.url), { workerData: folder });
  const listed = new Promise<ListedFile[]>((resolve, reject) => {
    worker.once('message', (columns: Columns) => resolve(fromColumns(columns)));
    worker.once('error', reject);
  });
  // Whoever began it waits for it later: until then nobody is there for its error.
  listed.catch(() => undefined);
  return listed;
}
