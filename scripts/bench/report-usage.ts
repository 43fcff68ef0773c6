import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The variable that says where a measured process writes its `process.resourceUsage()`. */
export const usageFile = 'BENCH_USAGE_FILE';

// Loaded with --import before a measured command. What that starts in turn must not write over it.
const file = process.env[usageFile];
if (file && isMainThread) {
  delete process.env[usageFile];
  process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
