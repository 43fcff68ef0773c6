import type { Judgement } from '../../src/check/check.ts';
import { nothingKept } from '../../src/check/kept/kept-results.ts';
import { recheck } from '../../src/check/kept/recheck.ts';
import { listFolder, type ListedFile } from '../../src/check/read/list-folder.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { checkCacheFolder } from '../../src/folders.ts';
import { codeDigest } from './code-digest.ts';
import type { Kept } from './kept-entry.ts';
import { loadKept, saveKept } from './kept-on-disk.ts';
import { clockTick, digestOf, rememberedFiles } from './seen-files.ts';

/** How a content folder is checked. */
interface How {
  /** Use nothing that was kept. */
  fresh?: boolean;
}

/**
 * Checks a content folder, and keeps what it found in each file for the next check.
 * @throws when the folder cannot be read
 */
export function checkFolder(folder: string, how: How = {}): Judgement {
  return beginCheck(folder, how)(listFolder(folder));
}

/** What `checkFolder` does, for who has its files listed elsewhere: begins with what needs no listing. */
export function beginCheck(
  folder: string,
  { fresh = false }: How = {},
): (listed: readonly ListedFile[]) => Judgement {
  const cache = checkCacheFolder(folder);
  const code = codeDigest();
  const before: Kept = fresh ? { results: nothingKept, seen: new Map() } : loadKept(cache, code);
  return (listed) => {
    const files = rememberedFiles(before.seen, Date.now() - clockTick);
    const { kept, ...judgement } = recheck(readFolder(folder, files, listed), before.results, digestOf);
    try {
      saveKept(cache, code, { results: kept, seen: files.seen }, before);
    } catch {
      // What could not be kept is found again the next time; the judgement stands.
    }
    return judgement;
  };
}
