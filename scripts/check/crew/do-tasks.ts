import { parentPort, workerData } from 'node:worker_threads';
import { fromColumns } from '../listing/columns.ts';
import type { CrewOf } from './crew.ts';
import { doTask, type Task } from './tasks.ts';

const { folder, columns } = workerData as CrewOf;
const listed = fromColumns(columns);
parentPort?.on('message', (task: Task) => parentPort?.postMessage(doTask(folder, listed, task)));
