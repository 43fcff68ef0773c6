import type { FactFile } from '../check/content.ts';
import { plainWords } from './same-words.ts';

/** A fact file that stands under another id than it did. */
export interface Rename {
  before: FactFile;
  after: FactFile;
  /** Whether its `former_ids` say so. */
  declared: boolean;
}

/** So many pairs of files that are gone and files that are new are held against each other word by word. */
const mostPairs = 10_000;

/** Two files that share so many of their words are one. */
const alike = 0.7;

/**
 * Finds which of the fact files that are gone stand under another id: those that a new file names in its `former_ids`,
 * and those whose claim, text or most of whose words a new file has.
 */
export function findRenames(gone: readonly FactFile[], added: readonly FactFile[]): Rename[] {
  const declaredBy = new Map(
    added.flatMap((fact) => (fact.draft.former_ids ?? []).map((id): [string, FactFile] => [id ?? '', fact])),
  );
  const declared = gone.flatMap((before): Rename[] => {
    const after = declaredBy.get(before.id);
    return after ? [{ before, after, declared: true }] : [];
  });
  const taken = new Set(declared.flatMap(({ before, after }) => [before, after]));
  const found: Rename[] = [];
  const compareWords = gone.length * added.length <= mostPairs;
  const byKey = new Map(added.flatMap((fact) => identities(fact).map((key) => [key, fact])));
  const words = new Map(compareWords ? [...gone, ...added].map((fact) => [fact, wordsOf(fact)]) : []);
  for (const before of gone) {
    if (taken.has(before)) continue;
    const same = identities(before).flatMap((key) => byKey.get(key) ?? []);
    const near = compareWords ? added.filter((fact) => likeness(words, before, fact) >= alike) : [];
    const after = [...same, ...near].find((fact) => !taken.has(fact));
    if (!after) continue;
    taken.add(after);
    found.push({ before, after, declared: false });
  }
  return [...declared, ...found];
}

/** What no two fact files have in common: the claim, and a text that is long enough. */
function identities({ draft, markdown }: FactFile): string[] {
  const [claim, text] = [plainWords(draft.claim ?? '').toLowerCase(), plainWords(markdown)];
  return [...(claim === '' ? [] : [`claim ${claim}`]), ...(text.length < 100 ? [] : [`text ${text}`])];
}

function wordsOf({ draft, markdown }: FactFile): Set<string> {
  const text = `${draft.claim ?? ''} ${draft.headline ?? ''} ${draft.summary ?? ''} ${markdown}`;
  return new Set(
    plainWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** The share of the words of either that both have (Jaccard's index), 0 to 1. */
function likeness(words: ReadonlyMap<FactFile, ReadonlySet<string>>, a: FactFile, b: FactFile): number {
  const [ofA, ofB] = [words.get(a) ?? new Set<string>(), words.get(b) ?? new Set<string>()];
  const both = [...ofA].filter((word) => ofB.has(word)).length;
  return both === 0 ? 0 : both / (ofA.size + ofB.size - both);
}
