import { claimantSlugs } from './browse/claimant-slugs.ts';
import { groupBy, keysIn } from './browse/group.ts';
import { yearOf } from './domain/iso-date.ts';
import { hostOf } from './domain/web-address.ts';
import { allFacts, listedFacts, type FactEntry } from './facts.ts';
import { allSeries, type SeriesEntry } from './series.ts';
import { locale, topics, verdicts } from './site.ts';

// Grouped once a build. A withdrawn fact file is in no group, but what it names keeps a page, for its links.
const verdictKeys = ({ verdict }: FactEntry) => [verdict.id];
const topicKeys = ({ fact }: FactEntry) => fact.topics;
const claimantKeys = ({ fact }: FactEntry) => (fact.claimant ? [fact.claimant.name] : []);
const yearKeys = ({ fact }: FactEntry) => (fact.claimed ? [yearOf(fact.claimed)] : []);
const hostKeys = ({ fact }: FactEntry) => fact.sources.map(({ url }) => hostOf(url));

const hostsOfSeries = ({ series }: SeriesEntry) => series.sources.map(({ url }) => hostOf(url));
const byAlphabet = new Intl.Collator(locale).compare;
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** The fact files that stand under each verdict, in the order of the scale. */
export const verdictGroups = groupBy(listedFacts, verdictKeys, idsOf(verdicts));

/** Under each topic, in the publisher's order. */
export const topicGroups = groupBy(listedFacts, topicKeys, idsOf(topics));

/** Under the name of each claimant, by the alphabet; one without a claimant is in none. */
export const claimantGroups = groupBy(
  listedFacts,
  claimantKeys,
  keysIn(allFacts, claimantKeys).sort(byAlphabet),
);

/** Under each year in which a claim was said, newest first; one whose date is not known is in none. */
export const yearGroups = groupBy(listedFacts, yearKeys, keysIn(allFacts, yearKeys).sort().reverse());

const hosts = [...new Set([...keysIn(allFacts, hostKeys), ...keysIn(allSeries, hostsOfSeries)])].sort();

/** Under each host on which a source of fact files or series lies, by the alphabet. */
export const hostGroups = groupBy(listedFacts, hostKeys, hosts);

const seriesGroups = new Map(groupBy(allSeries, hostsOfSeries, hosts).map(({ key, items }) => [key, items]));

/** The series that cite a source on this host. */
export function seriesAt(host: string): readonly SeriesEntry[] {
  return seriesGroups.get(host) ?? [];
}

/** How many fact files name no claimant, and how many no date of their claim. */
export const factsWithoutClaimant = listedFacts.filter(({ fact }) => !fact.claimant).length;
export const factsWithoutYear = listedFacts.filter(({ fact }) => !fact.claimed).length;

const slugs = claimantSlugs(keysIn(allFacts.toReversed(), claimantKeys));

/** A claimant's place in addresses, for `routes.claimant`. Throws for a name that no fact file has. */
export function claimantSlugOf(name: string): string {
  const slug = slugs.get(name);
  if (slug === undefined) throw new Error(`no claimant "${name}"`);
  return slug;
}
