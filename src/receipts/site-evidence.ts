import type { CompiledFact } from '../compile/compile.ts';
import type { EvidenceRow } from './evidence-row.ts';
import type { Stamp } from './fact-evidence.ts';
import { sumOf, tallyOf, type Tally } from './tally.ts';

/** What was checked on the whole site: `/data/evidence.json`. */
export interface SiteEvidence extends Stamp {
  /** Of the fact files that stand; withdrawn ones are listed and not counted. */
  totals: Tally & { facts: number; records: number };
  facts: (Tally & {
    id: string;
    page: string;
    /** Address of everything that was checked in it. */
    data: string;
    withdrawn: boolean;
    /** How many of its sources there are, and how many of them have no evidence record. */
    sources: number;
    without_record: number;
  })[];
  records: EvidenceRow[];
}

/** Gives the addresses of a fact file's page and evidence data. */
export type FactAddresses = (id: string) => { page: string; data: string };

/** What was checked on the whole site, as published. */
export function siteEvidence(
  facts: readonly Pick<CompiledFact, 'id' | 'fact' | 'receipt'>[],
  records: readonly EvidenceRow[],
  addresses: FactAddresses,
  stamp: Stamp,
): SiteEvidence {
  const standing = facts.filter(({ fact }) => !fact.withdrawn);
  return {
    ...stamp,
    totals: {
      facts: standing.length,
      records: records.length,
      ...sumOf(standing.map(({ receipt }) => tallyOf(receipt))),
    },
    facts: facts.map(({ id, fact, receipt }) => ({
      id,
      ...addresses(id),
      withdrawn: fact.withdrawn !== undefined,
      sources: fact.sources.length,
      without_record: receipt.without.length,
      ...tallyOf(receipt),
    })),
    records: [...records],
  };
}
