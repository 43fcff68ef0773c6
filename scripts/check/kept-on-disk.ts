import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptAcross, KeptEvidence, KeptFact } from '../../src/check/kept/kept-results.ts';
import { lineOf, StoredEntry, type Entry, type Kept } from './kept-entry.ts';
import { factLines, factsIn } from './kept-facts.ts';
import type { Seen } from './seen-files.ts';

/**
 * What is kept lies in parts, so that one change does not write everything again. The first line of a part is this, as
 * JSON; each line after it is an entry. Beside it lies what its fact files say.
 */
interface Head {
  /** What the results were made with: by another digest they are worthless. */
  code: string;
  vocabulary: string;
  /** What rules found that look at all files, and what those files were; they stand in the first part. */
  outsideTexts?: string;
  across?: [code: string, kept: KeptAcross][];
}

const entriesInPart = 1000;
const partName = (index: number) => `${index}.txt`;
const factsName = (index: number) => `${index}.facts.txt`;

/**
 * Reads what an earlier check left in a folder; nothing of it when it was made with other code, or cannot be read.
 * @param code digest of the code that would use it
 */
export function loadKept(folder: string, code: string): Kept {
  let vocabulary: string | undefined;
  let outsideTexts = '';
  const facts = new Map<string, KeptFact>();
  const evidence = new Map<string, KeptEvidence>();
  const seen = new Map<string, Seen>();
  const across = new Map<string, KeptAcross>();
  for (const index of partsIn(folder)) {
    const { head, lines } = readPart(join(folder, partName(index)));
    if (head?.code !== code) continue;
    if (head.across) {
      outsideTexts = head.outsideTexts ?? '';
      for (const [code, kept] of head.across) across.set(code, kept);
    }
    vocabulary ??= head.vocabulary;
    if (head.vocabulary !== vocabulary) continue;
    const saying = factsIn(() => textOf(join(folder, factsName(index))));
    for (const line of lines) {
      const entry = new StoredEntry(line, saying);
      if (entry.stamp !== '') seen.set(entry.path, entry);
      if (entry.kind === 'fact') facts.set(entry.path, entry);
      if (entry.kind === 'evidence') evidence.set(entry.path, entry);
    }
  }
  return { results: { vocabulary: vocabulary ?? '', outsideTexts, facts, evidence, across }, seen };
}

/** Writes what a check leaves; a part in which nothing is new is left as it stands. */
export function saveKept(folder: string, code: string, now: Kept, before: Kept): void {
  const paths = pathsOf(now);
  const count = partsFor(paths.length);
  const there = partsIn(folder);
  const isNew = newParts(now, before, count);
  const { vocabulary, outsideTexts, across } = now.results;
  if (there.length !== count || vocabulary !== before.results.vocabulary) isNew.fill(true);
  if (!isNew.includes(true)) return;

  const parts = isNew.map((): { path: string; entry: Entry }[] => []);
  for (const path of paths) {
    const index = partOf(path, count);
    if (isNew[index]) parts[index]?.push({ path, entry: entryAt(path, now) });
  }
  mkdirSync(folder, { recursive: true });
  for (const index of there.slice(count)) {
    for (const name of [partName(index), factsName(index)]) rmSync(join(folder, name), { force: true });
  }
  for (const [index, entries] of parts.entries()) {
    if (!isNew[index]) continue;
    const head: Head = { code, vocabulary, ...(index === 0 && { outsideTexts, across: [...across] }) };
    const lines = entries.flatMap(({ path, entry }) => lineOf(path, entry) ?? []);
    const facts = entries.flatMap(({ entry: { fact } }) => fact ?? []);
    writeWhole(join(folder, factsName(index)), factLines(facts));
    writeWhole(join(folder, partName(index)), [JSON.stringify(head), ...lines].join('\n'));
  }
}

/** Of each part, whether something in it is not as it was before. */
function newParts(now: Kept, before: Kept, count: number): boolean[] {
  const isNew = Array.from({ length: count }, () => false);
  const note = (path: string) => {
    isNew[partOf(path, count)] = true;
  };
  noteChanged(now.seen, before.seen, note);
  noteChanged(now.results.facts, before.results.facts, note);
  noteChanged(now.results.evidence, before.results.evidence, note);
  const { outsideTexts, across } = now.results;
  if (outsideTexts !== before.results.outsideTexts) isNew[0] = true;
  for (const [code, kept] of across) if (before.results.across.get(code) !== kept) isNew[0] = true;
  return isNew;
}

/** Takes note of each path that has another entry than before, or that has one in one of the two only. */
function noteChanged(
  now: ReadonlyMap<string, unknown>,
  before: ReadonlyMap<string, unknown>,
  note: (path: string) => void,
): void {
  let same = 0;
  for (const [path, entry] of now) {
    if (before.get(path) === entry) same += 1;
    else note(path);
  }
  if (same === before.size) return;
  for (const path of before.keys()) if (!now.has(path)) note(path);
}

function pathsOf(kept: Kept): string[] {
  const { facts, evidence } = kept.results;
  const notSeen = [...facts.keys(), ...evidence.keys()].filter((path) => !kept.seen.has(path));
  return [...kept.seen.keys(), ...notSeen];
}

function entryAt(path: string, { results, seen }: Kept): Entry {
  return { seen: seen.get(path), evidence: results.evidence.get(path), fact: results.facts.get(path) };
}

/** A power of two, so that a file more seldom means that every path has another part. */
function partsFor(paths: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, paths / entriesInPart)));
}

/** The part of a path: always the same one, and about as many paths in each. */
function partOf(path: string, count: number): number {
  let sum = 0;
  for (let index = 0; index < path.length; index++) sum = (sum * 31 + path.charCodeAt(index)) >>> 0;
  return sum % count;
}

/** The numbers of the parts that are there, the least first. */
function partsIn(folder: string): number[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((name) => /^(\d+)\.txt$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readPart(path: string): { head?: Head; lines: string[] } {
  try {
    const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    return { head: JSON.parse(head) as Head, lines };
  } catch {
    return { lines: [] };
  }
}

/** Two checks at one time each put whole files in place, never parts of both. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  // A file system may wait for the disk when a name is given to another file, and need not when it is free.
  rmSync(path, { force: true });
  renameSync(unfinished, path);
}
