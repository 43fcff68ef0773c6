import { parentPort, workerData } from 'node:worker_threads';
import { listFolder } from '../../../src/check/read/list-folder.ts';
import { toColumns } from './columns.ts';

const columns = toColumns(listFolder(workerData as string));
parentPort?.postMessage(columns, [
  columns.numbers.buffer as ArrayBuffer,
  columns.kinds.buffer as ArrayBuffer,
]);
