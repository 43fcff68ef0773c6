import type { Judgement } from '../../src/check/check.ts';
import { nothingKept, type KeptResults } from '../../src/check/kept/kept-results.ts';
import { recheck } from '../../src/check/kept/recheck.ts';
import { listFolder, type ListedFile } from '../../src/check/read/list-folder.ts';
import { readFolder, type SeenFiles } from '../../src/check/read/read-folder.ts';
import { checkCacheFolder } from '../../src/folders.ts';
import { codeDigest } from './code-digest.ts';
import { Crew, crewSize } from './crew/crew.ts';
import { helpedByCrew, withDigests, vocabularyForCrew } from './crew/helped-by-crew.ts';
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
  const { before, judge } = begin(folder, how);
  return judge(listFolder(folder), before.results);
}

/** With fewer fact files to judge, or one processor core, the threads of a crew take longer than they save. */
const worthACrew = crewSize > 1 ? 5000 : Infinity;

/** Who helps, and from how many fact files on. */
interface Help {
  /** What `listFolder` gives, while this thread does what needs no listing. */
  listing: Promise<readonly ListedFile[]>;
  from?: number;
  gather?: (folder: string, listed: readonly ListedFile[]) => Pick<Crew, 'look' | 'judge' | 'dismiss'>;
}

/**
 * Checks a content folder as `checkFolder` does, and to the same end, with a crew of threads when there is much to do.
 * @throws when the folder cannot be read
 */
export async function checkWithCrew(
  folder: string,
  how: How,
  { listing, from = worthACrew, gather = (...of) => new Crew(...of) }: Help,
): Promise<Judgement> {
  const { before, judge, remembered } = begin(folder, how);
  const listed = await listing;
  const vocabulary = vocabularyForCrew(folder, listed, before, from);
  if (vocabulary === undefined) return judge(listed, before.results);
  const crew = gather(folder, listed);
  try {
    const helped = await helpedByCrew(crew, folder, {
      listed,
      before,
      seen: remembered(),
      vocabulary,
    });
    await crew.dismiss();
    return judge(listed, helped.results, helped.digests);
  } catch {
    // Whatever a thread died of, such as want of memory: this one does the work alone, and says so if it cannot either.
    await crew.dismiss();
    return judge(listed, before.results);
  }
}

/** What an earlier check left, and how to judge the folder with that or with more. */
function begin(folder: string, { fresh = false }: How) {
  const cache = checkCacheFolder(folder);
  const code = codeDigest();
  const before: Kept = fresh ? { results: nothingKept, seen: new Map() } : loadKept(cache, code);
  const remembered = () => rememberedFiles(before.seen, Date.now() - clockTick);
  return { before, judge, remembered };

  function judge(
    listed: readonly ListedFile[],
    results: KeptResults,
    digests?: ReadonlyMap<string, string>,
  ): Judgement {
    const files = remembered();
    const seen: SeenFiles = digests ? withDigests(files, digests) : files;
    const { kept, ...judgement } = recheck(readFolder(folder, seen, listed), results, digestOf);
    try {
      saveKept(cache, code, { results: kept, seen: files.seen }, before);
    } catch {
      // What could not be kept is found again the next time; the judgement stands.
    }
    return judgement;
  }
}
