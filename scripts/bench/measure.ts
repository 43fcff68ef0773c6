import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usageFile } from './report-usage.ts';

/** The project's folder, in which every measured command runs. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * What one run of a command took. Memory and processor time are those of its Node process, worker threads included;
 * what it starts is not counted, which in both builds is the native program of Pagefind.
 */
export interface Run {
  /** From start to end, in seconds. */
  seconds: number;
  /** Processor time, user and system together, in seconds: other work on the machine hardly moves it. */
  cpu: number;
  /** The most memory that it held (`maxRSS`), in MiB. */
  memory: number;
  /** When it was started and when it had ended, in milliseconds since 1970. */
  started: number;
  ended: number;
}

/** Where a command runs: its environment, and a folder that the measuring may write to. */
interface Setting {
  env: Record<string, string>;
  folder: string;
}

/**
 * Runs a Node script as a whole process and measures it.
 * @throws with what it printed when it ends with another code than 0
 */
export function measure(script: string, args: readonly string[], { env, folder }: Setting): Run {
  const usage = join(folder, 'usage.json');
  const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const started = Date.now();
  const child = spawnSync(process.execPath, ['--import', preload, join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, [usageFile]: usage },
    encoding: 'utf8',
  });
  const ended = Date.now();
  if (child.status !== 0) throw new Error(`${script} failed.\n${child.error ?? child.stdout + child.stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return {
    seconds: (ended - started) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
    started,
    ended,
  };
}

/** The middle one of some numbers, or the mean of the middle two; not a number when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

/** One command beside another over all rounds, by their times in the same round: a slow minute slows both. */
export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/** How many times what the others took the runs took, round by round. There are as many of the ones as of the others. */
export function roundRatio(runs: readonly Run[], others: readonly Run[], of: 'seconds' | 'cpu'): Ratio {
  const ratios = runs.map((run, round) => run[of] / (others[round] as Run)[of]);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
