import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { badCodes, badFixture, digestOf, good, overlay, withDigests } from '../fixtures/fixture.ts';
import { generated } from '../fixtures/generated.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { nothingKept, type KeptEvidence, type KeptFact } from './kept-results.ts';
import { keptFactsOf, keptRecordOf } from './make-kept.ts';
import { recheck, vocabularyDigest } from './recheck.ts';

const isFact = ({ name }: RawFile) => name.startsWith('facts/');

/** What is kept of a folder whose fact files are judged in two shares, which know nothing of one another. */
function keptInShares(folder: RawFolder) {
  const evidence = new Map<string, KeptEvidence>();
  for (const file of folder.files.filter(({ name }) => name.startsWith('evidence/'))) {
    const kept = keptRecordOf(file);
    if (kept) evidence.set(file.path, kept);
  }
  const facts = new Map<string, KeptFact>();
  for (const share of [0, 1]) {
    const own = new Set(folder.files.filter(isFact).filter((_, index) => index % 2 === share));
    const files = folder.files.filter((file) => !isFact(file) || own.has(file));
    for (const [path, kept] of keptFactsOf({ ...folder, files }, evidence, digestOf)) facts.set(path, kept);
  }
  return { ...nothingKept, vocabulary: vocabularyDigest(folder), evidence, facts };
}

describe.each(['good', ...badCodes()])('the folder %s, judged in shares', (code) => {
  const { files, removed } = code === 'good' ? { files: [], removed: [] } : badFixture(code);
  const folder = withDigests(overlay(good, [...files, ...(generated[code] ?? [])], removed));
  const kept = keptInShares(folder);
  const alone = recheck(folder, nothingKept, digestOf);

  test('is known of each fact file as one that judges alone keeps it', () => {
    expect(kept.facts).toEqual(new Map([...alone.kept.facts]));
  });

  test('gives what a check gives', () => {
    expect(recheck(folder, kept, digestOf).diagnostics).toEqual(check(folder).diagnostics);
  });

  test('leaves the same for the next check', () => {
    expect(recheck(folder, kept, digestOf).kept).toEqual(alone.kept);
  });
});
