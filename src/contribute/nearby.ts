import type { CheckFolder, CitedPage, SourceShard, TextFile } from '../check-data/check-data.ts';
import { shardOf } from '../check-data/check-data.ts';
import { pageOf } from '../domain/web-address.ts';
import type { FactDraft } from '../new-fact/fact-file-text.ts';
import type { PublishedFile } from './draft.ts';

/** What of the site a draft is judged with, beside what every draft is. */
export interface Nearby {
  /** Evidence records of the sources that it cites. */
  records: TextFile[];
  /** How those sources are cited elsewhere. */
  cited: CitedPage[];
  /** The fact files that cite one of them. */
  facts: PublishedFile[];
}

/** How published files are had; nothing for one that is not there. */
export interface PublishedSite {
  folder(): Promise<CheckFolder>;
  shard(name: string): Promise<SourceShard | undefined>;
  fact(id: string): Promise<string | undefined>;
}

/** Fact files that cite one address beyond this many are not asked for: their number must not hold up a check. */
const mostFacts = 40;

/** Collects what the site knows of the sources of a draft. */
export async function nearby(front: FactDraft, id: string, site: PublishedSite): Promise<Nearby> {
  const pages = new Set((front.sources ?? []).flatMap(({ url }) => pageIn(url)));
  const shards = await Promise.all([...new Set([...pages].map(shardOf))].map((name) => site.shard(name)));
  const there = shards.filter((shard) => shard !== undefined);
  const cited = there.flatMap((shard) => shard.cited).filter(({ page }) => pages.has(page));
  const ids = [...new Set(cited.flatMap(({ facts }) => facts))].filter((other) => other !== id);
  const facts = await Promise.all(
    ids.slice(0, mostFacts).map(async (other) => ({ id: other, text: await site.fact(other) })),
  );
  return {
    records: there.flatMap((shard) => shard.records),
    cited,
    facts: facts.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])),
  };
}

function pageIn(url: unknown): string[] {
  return typeof url === 'string' && URL.canParse(url) ? [pageOf(url)] : [];
}
