import type { Judgement } from '../../src/check/check.ts';
import { nothingKept } from '../../src/check/kept/kept-results.ts';
import { recheck } from '../../src/check/kept/recheck.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { checkCacheFolder } from '../../src/folders.ts';
import { codeDigest } from './code-digest.ts';
import type { Kept } from './kept-entry.ts';
import { loadKept, saveKept } from './kept-on-disk.ts';
import { clockTick, digestOf, rememberedFiles } from './seen-files.ts';

/**
 * Checks a content folder, and keeps what it found in each file for the next check.
 * @param options.fresh use nothing that was kept
 * @throws when the folder cannot be read
 */
export function checkFolder(folder: string, { fresh = false } = {}): Judgement {
  const cache = checkCacheFolder(folder);
  const code = codeDigest();
  const before: Kept = fresh ? { results: nothingKept, seen: new Map() } : loadKept(cache, code);
  const files = rememberedFiles(before.seen, Date.now() - clockTick);
  const { kept, ...judgement } = recheck(readFolder(folder, files), before.results, digestOf);
  try {
    saveKept(cache, code, { results: kept, seen: files.seen }, before);
  } catch {
    // What could not be kept is found again the next time; the judgement stands.
  }
  return judgement;
}
