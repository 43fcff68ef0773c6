import { parentPort, workerData } from 'node:worker_threads';
import { judgeShare } from '../../src/check/kept/judge-share.ts';
import { folderOfShare, type Share } from './share.ts';

parentPort?.postMessage(judgeShare(folderOfShare(workerData as Share)));
