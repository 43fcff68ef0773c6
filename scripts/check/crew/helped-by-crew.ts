import type { KeptEvidence, KeptFact } from '../../../src/check/kept/kept-results.ts';
import { isShared, vocabularyDigest } from '../../../src/check/kept/recheck.ts';
import type { ListedFile } from '../../../src/check/read/list-folder.ts';
import { readFolder, shownPath, type SeenFiles } from '../../../src/check/read/read-folder.ts';
import { StoredEntry, type Kept } from '../kept-entry.ts';
import { factsIn } from '../kept-facts.ts';
import { nothingSeen } from '../seen-files.ts';
import type { Crew } from './crew.ts';
import { evidenceLines } from './tasks.ts';

/** What a check knows before it begins, with the digests of files that a crew has read for it. */
export interface Helped {
  results: Kept['results'];
  /** By path. */
  digests: ReadonlyMap<string, string>;
}

/**
 * What the fact files of a folder are to be judged by, when about as many as `least` have to be: all but those that an
 * earlier check judged by the same. Nothing when there are fewer, which is seen at once where there are no more in all.
 */
export function vocabularyForCrew(
  folder: string,
  listed: readonly ListedFile[],
  { results }: Kept,
  least: number,
): string | undefined {
  if (listed.length < least) return undefined;
  const all = listed.filter(({ name }) => isFact(name)).length;
  if (all < least) return undefined;
  const shared = listed.filter(({ name }) => isShared(name));
  const vocabulary = vocabularyDigest(readFolder(folder, nothingSeen, shared));
  const toJudge = results.vocabulary === vocabulary ? all - results.facts.size : all;
  return toJudge < least ? undefined : vocabulary;
}

/**
 * Has a crew find what a check would have kept of each file. The check that follows is the usual one: it finds nearly
 * everything known, judges the rest itself, and trusts no entry whose file or evidence has another digest.
 */
export async function helpedByCrew(
  crew: Pick<Crew, 'look' | 'judge'>,
  folder: string,
  {
    listed,
    before,
    seen,
    vocabulary,
  }: { listed: readonly ListedFile[]; before: Kept; seen: SeenFiles; vocabulary: string },
): Promise<Helped> {
  const shown = shownPath(folder);
  const pathAt = (place: number) => `${shown}/${listed[place]?.name}`;
  const places = [...listed.keys()].filter((place) =>
    /^(?:facts|evidence)\//.test(listed[place]?.name ?? ''),
  );
  const knownDigest = (place: number) => seen.known(pathAt(place), listed[place] as ListedFile)?.digest;
  const digestAt = new Map(places.map((place) => [place, knownDigest(place)]));

  const looked = await crew.look(places.filter((place) => digestAt.get(place) === undefined));
  for (const [place, { digest }] of looked) digestAt.set(place, digest);
  const evidence = new Map<string, KeptEvidence>();
  for (const [place, digest = ''] of digestAt) {
    const path = pathAt(place);
    const known = before.results.evidence.get(path);
    const page = looked.get(place)?.page ?? '';
    if (known?.digest === digest) evidence.set(path, known);
    else if (page !== '') evidence.set(path, { digest, page });
  }

  const sameVocabulary = vocabulary === before.results.vocabulary;
  const isKnown = (place: number) => {
    const known = sameVocabulary ? before.results.facts.get(pathAt(place)) : undefined;
    return known !== undefined && known.digest === digestAt.get(place);
  };
  const toJudge = places.filter((place) => isFact(listed[place]?.name ?? '') && !isKnown(place));
  const facts = new Map<string, KeptFact>(sameVocabulary ? before.results.facts : []);
  for (const judged of await crew.judge(toJudge, evidenceLines(evidence))) {
    const saying = factsIn(() => judged.facts);
    for (const line of judged.entries === '' ? [] : judged.entries.split('\n')) {
      const entry = new StoredEntry(line, saying);
      facts.set(entry.path, entry);
    }
  }
  const digests = [...looked].map(([place, { digest }]) => [pathAt(place), digest] as const);
  return {
    results: { ...before.results, vocabulary, facts, evidence },
    digests: new Map(digests.filter(([, digest]) => digest !== '')),
  };
}

/** The files as they are remembered, and those that a crew has read. */
export function withDigests(seen: SeenFiles, digests: ReadonlyMap<string, string>): SeenFiles {
  return {
    ...seen,
    known(path, file) {
      const known = seen.known(path, file);
      if (known) return known;
      const digest = digests.get(path);
      if (digest === undefined) return undefined;
      seen.add(path, file, digest);
      return { path, digest };
    },
  };
}

function isFact(name: string): boolean {
  return name.startsWith('facts/') && name.endsWith('.md');
}
