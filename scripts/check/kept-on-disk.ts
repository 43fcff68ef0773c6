import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptAcross, KeptEvidence, KeptFact, KeptResults } from '../../src/check/kept/kept-results.ts';
import type { Seen } from './seen-files.ts';

/** All that one check leaves for the next: what it found, and which files it saw. */
export interface Kept {
  results: KeptResults;
  seen: ReadonlyMap<string, Seen>;
}

/** What is kept of one file: of some of these parts. */
type Entry = { path: string } & Partial<Seen & KeptFact & KeptEvidence>;

/** A part of what is kept, in a file of its own, so that one change does not write everything again. */
interface Shard {
  /** What the results were made with: by another digest they are worthless. */
  code: string;
  vocabulary: string;
  entries: Entry[];
  /** What rules found that look at all files; it stands in the first part. */
  across?: [code: string, kept: KeptAcross][];
}

const filesInShard = 400;

/**
 * Reads what an earlier check left in a folder; nothing of it when it was made with other code, or cannot be read.
 * @param code digest of the code that would use it
 */
export function loadKept(folder: string, code: string): Kept {
  const shards = shardNames(folder)
    .flatMap((name) => readShard(join(folder, name)) ?? [])
    .filter((shard) => shard.code === code);
  const vocabulary = shards[0]?.vocabulary ?? '';
  const facts = new Map<string, KeptFact>();
  const evidence = new Map<string, KeptEvidence>();
  const seen = new Map<string, Seen>();
  const across = new Map<string, KeptAcross>();
  for (const shard of shards) {
    for (const [code, kept] of shard.across ?? []) across.set(code, kept);
    if (shard.vocabulary !== vocabulary) continue;
    // One object serves as all that it is: there are tens of thousands.
    for (const entry of shard.entries) {
      if (entry.stamp !== undefined) seen.set(entry.path, entry as Seen);
      if (entry.fact) facts.set(entry.path, entry as KeptFact);
      if (entry.page !== undefined) evidence.set(entry.path, entry as KeptEvidence);
    }
  }
  return { results: { vocabulary, facts, evidence, across }, seen };
}

/** Writes what a check leaves; a part in which nothing is new is left as it stands. */
export function saveKept(folder: string, code: string, now: Kept, before: Kept): void {
  const paths = pathsOf(now);
  const count = Math.ceil((paths.size + 1) / filesInShard);
  const there = shardNames(folder);
  const { vocabulary } = now.results;
  const isAllNew = there.length !== count || vocabulary !== before.results.vocabulary;
  const shards = Array.from({ length: count }, () => ({ paths: [] as string[], isNew: isAllNew }));
  const shardOf = (path: string) => shards[shardNumber(path, count)] as (typeof shards)[number];
  for (const path of paths) {
    const shard = shardOf(path);
    shard.paths.push(path);
    shard.isNew ||= !isAsBefore(path, now, before);
  }
  for (const path of pathsOf(before)) if (!paths.has(path)) shardOf(path).isNew = true;

  const { across } = now.results;
  const first = shards[0] as (typeof shards)[number];
  for (const [code, kept] of across) first.isNew ||= before.results.across.get(code) !== kept;

  mkdirSync(folder, { recursive: true });
  for (const name of there) if (!shards[Number.parseInt(name, 10)]) rmSync(join(folder, name));
  for (const [index, { paths, isNew }] of shards.entries()) {
    if (!isNew) continue;
    const entries = paths.map((path) => entryOf(path, now));
    const shard: Shard = { code, vocabulary, entries, ...(index === 0 && { across: [...across] }) };
    writeWhole(join(folder, `${index}.json`), JSON.stringify(shard));
  }
}

function pathsOf({ results, seen }: Kept): Set<string> {
  const paths = new Set(seen.keys());
  for (const path of results.facts.keys()) paths.add(path);
  for (const path of results.evidence.keys()) paths.add(path);
  return paths;
}

function isAsBefore(path: string, now: Kept, before: Kept): boolean {
  return (
    now.results.facts.get(path) === before.results.facts.get(path) &&
    now.results.evidence.get(path) === before.results.evidence.get(path) &&
    now.seen.get(path) === before.seen.get(path)
  );
}

function entryOf(path: string, { results, seen }: Kept): Entry {
  return { ...results.facts.get(path), ...results.evidence.get(path), ...seen.get(path), path };
}

/** The shard of a path: always the same one, and about as many paths in each. */
function shardNumber(path: string, count: number): number {
  let sum = 0;
  for (let index = 0; index < path.length; index++) sum = (sum * 31 + path.charCodeAt(index)) >>> 0;
  return sum % count;
}

function shardNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

function readShard(path: string): Shard | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Shard;
  } catch {
    return undefined;
  }
}

/** Two checks at one time each put whole files in place, never parts of both. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
