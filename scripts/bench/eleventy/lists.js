import { claimantSlugs } from '../../../src/browse/claimant-slugs.ts';
import { groupBy, keysIn } from '../../../src/browse/group.ts';
import { listPages } from '../../../src/browse/list-page.ts';

/** Every page of every list, as Semak cuts them, and each claimant's place in addresses. */
export function browseLists({ facts, listed, verdicts, topics, series }) {
  const claimantOf = ({ claimant }) => (claimant ? [claimant.name] : []);
  const yearOf = ({ claimed }) => (claimed ? [String(claimed).slice(0, 4)] : []);
  const hostsOf = ({ sources }) => sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, ''));
  const slugs = claimantSlugs(keysIn(facts.toReversed(), claimantOf));
  const hosts = [...new Set([...keysIn(facts, hostsOf), ...series.flatMap(hostsOf)])].sort();
  const labels = new Map([...verdicts, ...topics].map(({ id, label }) => [id, label.en]));
  const ids = (items) => items.map(({ id }) => id);
  const byId = {
    verdicts: groupBy(listed, ({ verdict }) => [verdict.id], ids(verdicts)),
    topics: groupBy(listed, (fact) => ids(fact.topics), ids(topics)),
    claimants: groupBy(listed, claimantOf, keysIn(facts, claimantOf).sort()),
    years: groupBy(listed, yearOf, keysIn(facts, yearOf).sort().reverse()),
    sources: groupBy(listed, hostsOf, hosts),
  };
  const browse = Object.entries(byId).flatMap(([kind, groups]) => {
    const named = groups.map(({ key, items }) => ({
      title: labels.get(key) ?? key,
      address: `/${kind}/${slugs.get(key) ?? key}/`,
      items,
    }));
    // The standing page on the verdicts is their index.
    const index = kind === 'verdicts' ? [] : [{ title: kind, address: `/${kind}/`, groups: named }];
    return [...index, ...named.flatMap(paged)];
  });
  return { lists: [...paged({ title: 'Facts', address: '/facts/', items: listed }), ...browse], slugs };
}

function paged({ title, address, items }) {
  return listPages(items).map((list) => ({
    title,
    first: address,
    address: list.number === 1 ? address : `${address}page/${list.number}/`,
    list,
  }));
}
