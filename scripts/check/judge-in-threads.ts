import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KeptFact, KeptResults } from '../../src/check/kept/kept-results.ts';
import { recheck } from '../../src/check/kept/recheck.ts';
import type { RawFolder } from '../../src/check/read/raw-file.ts';
import { shareOf, splitShares, type Share } from './share.ts';

/** With fewer fact files to judge than this, starting a thread takes longer than it saves. */
const worthwhile = 1000;
/** More threads than this wait for the one that sees all. */
const mostThreads = 3;

/**
 * Judges the fact files of which nothing is kept in threads beside this one, when there are many.
 * @param root the folder on disk
 * @returns what is kept then: with it a recheck of the folder finds little left to do
 */
export async function judgeInThreads(
  folder: RawFolder,
  root: string,
  before: KeptResults,
): Promise<KeptResults> {
  const isNew = (path: string, digest: string | undefined) =>
    digest !== undefined && before.facts.get(path)?.digest !== digest;
  const files = folder.files.filter(({ name }) => name.startsWith('facts/'));
  const names = files.filter(({ path, digest }) => isNew(path, digest)).map(({ name }) => name);
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  if (names.length < worthwhile || threads < 1) return before;

  const records = folder.files.filter(({ name }) => name.startsWith('evidence/')).length;
  const shares = splitShares(names, records, threads);
  const arriving = shares.map((share) => judge(shareOf(folder, realpathSync(root), share)));
  // What one of them throws is thrown below, when this thread has done its own share.
  for (const share of arriving) share.catch(() => {});
  const elsewhere = new Set(shares.flat());
  const own = { ...folder, files: folder.files.filter(({ name }) => !elsewhere.has(name)) };
  const { kept } = recheck(own, before);
  const others = (await Promise.all(arriving)).flat();
  return { ...kept, facts: new Map([...before.facts, ...kept.facts, ...others]) };
}

function judge(share: Share): Promise<[string, KeptFact][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./share-worker.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread of the check ended with ${code}`)));
  });
}
