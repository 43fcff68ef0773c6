import { toCsv } from '../chart/csv.ts';
import { lastChanged } from '../domain/fact.ts';
import { withFormulaGuard } from '../formula-guard.ts';
import { publishedFacts, type PublishedContent, type PublishedFact } from './published-content.ts';

/** The columns of `/data/facts.csv`, and what a row has in each; several things in one cell have spaces between them. */
const columns = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  claim: ({ fact }) => fact.claim,
  claimant: ({ fact }) => fact.claimant?.name,
  claimed: ({ fact }) => fact.claimed,
  verdict: ({ verdict }) => verdict.id,
  verdict_label: ({ verdictLabel }) => verdictLabel,
  rating: ({ verdict }) => verdict.rating?.toString(),
  headline: ({ fact }) => fact.headline,
  summary: ({ fact }) => fact.summary,
  topics: ({ fact }) => fact.topics.join(' '),
  published: ({ fact }) => fact.published,
  changed: ({ fact }) => lastChanged(fact),
  withdrawn: ({ fact }) => fact.withdrawn?.date,
  authors: ({ fact }) => fact.authors.join(', '),
  appearances: ({ fact }) => (fact.appearances ?? []).map(({ url }) => url).join(' '),
  sources: ({ fact }) => fact.sources.map(({ url }) => url).join(' '),
} as const satisfies Record<string, (fact: PublishedFact) => string | undefined>;

type Column = keyof typeof columns;
export const factColumns = Object.keys(columns) as Column[];

/**
 * Every fact file as a row of CSV (RFC 4180), newest first. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe, which makes it text there (see `formula-guard.ts`): claims are strangers' words.
 */
export function factsCsv(content: PublishedContent): string {
  const rows = publishedFacts(content).map((fact) => {
    const cells = factColumns.map((column) => {
      const value: string | undefined = columns[column](fact);
      return [column, value === undefined ? null : withFormulaGuard(value)];
    });
    return Object.fromEntries(cells) as Record<Column, string | null>;
  });
  return toCsv(factColumns, rows);
}
