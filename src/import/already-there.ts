import { personKey } from '../domain/person-name.ts';

/** A fact file that is there already, as far as an import has to know it. */
export interface ExistingFact {
  /** Path in the content folder. */
  file: string;
  claim: string;
  /** Its own address on the site. */
  address: string;
  /** The pages of its sources. */
  cited: string[];
  /** The page of the review that it was imported from. */
  imported?: string | undefined;
}

/** A review that may be there already. */
export interface Candidate {
  place: string;
  /** The page of the review. */
  page: string;
  claim: string;
  /** The whole claim, where `claim` is shortened. */
  whole: string;
}

/**
 * Finds which reviews are there already, each with where. A review is known by its address and its claim, since one page
 * can review several claims: there is a fact file that cites the page and has the claim; or one that was imported from the
 * page and whose claim was edited since; or the review is a page of this very site. A review that comes twice in one feed
 * is there the second time.
 */
export function alreadyThere(
  candidates: readonly Candidate[],
  existing: readonly ExistingFact[],
): Map<Candidate, string> {
  const citing = groupedBy(existing, ({ cited }) => cited);
  const own = new Map(existing.map((fact) => [fact.address, fact]));
  const there = new Map<Candidate, string>();
  const met = new Set<ExistingFact>();
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const same = citing
      .get(candidate.page)
      ?.find(({ claim }) => personKey(claim) === personKey(candidate.claim));
    const fact = own.get(candidate.page) ?? same;
    const key = `${candidate.page}\n${personKey(candidate.whole)}`;
    const earlier = first.get(key);
    if (earlier) there.set(candidate, `the same as ${earlier.place}`);
    else if (fact) there.set(candidate, fact.file);
    if (fact) met.add(fact);
    if (!earlier) first.set(key, candidate);
  }
  const imported = groupedBy(existing, (fact) => (fact.imported && !met.has(fact) ? [fact.imported] : []));
  for (const candidate of candidates) {
    if (there.has(candidate)) continue;
    const edited = imported.get(candidate.page)?.shift();
    if (edited) there.set(candidate, `${edited.file}, whose claim reads otherwise now`);
  }
  return there;
}

function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
