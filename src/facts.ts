import { htmlParts } from './body/html-parts.ts';
import { compiled } from './compile/hand-over.ts';
import type { CitedSource } from './domain/citation.ts';
import type { Fact } from './domain/fact.ts';
import type { Topic } from './domain/topic.ts';
import type { SeriesChart } from './domain/series-chart.ts';
import type { Receipt } from './evidence/receipt.ts';
import type { Verdict } from './domain/verdict.ts';
import { newestFirst } from './newest-first.ts';
import { topicOf, verdictOf } from './site.ts';

/** A fact file as the pages see it. */
export interface FactEntry {
  id: string;
  fact: Fact;
  verdict: Verdict;
  topics: Topic[];
  /** The sources in order of first citation. */
  cited: CitedSource[];
  /** What was held against evidence, and what came of it. */
  receipt: Receipt;
  /** The charts in its text, in reading order; nothing in the place of one that was refused. */
  charts: (SeriesChart | null)[];
  /** The ids of the series that its text names, in charts and computed figures. */
  series: string[];
}

const { facts, bodies } = compiled();
const entries = facts
  .map((compiledFact): FactEntry => ({
    ...compiledFact,
    verdict: verdictOf(compiledFact.fact.verdict),
    topics: compiledFact.fact.topics.map(topicOf),
  }))
  .sort(newestFirst);

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Every fact file, withdrawn ones too, newest first. */
export const allFacts: readonly FactEntry[] = entries;

/** The fact files that stand, newest first: what lists, totals and feeds show. */
export const listedFacts: readonly FactEntry[] = entries.filter(({ fact }) => !fact.withdrawn);

/** The fact files of the given ids, in their order; ids of none are passed over. */
export function factsOf(ids: readonly string[]): FactEntry[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * A fact file's text: stretches of HTML, safe to put into a page as they are, and the charts between them. Throws for a
 * fact file that was not compiled.
 */
export function bodyOf({ id, charts }: FactEntry): (string | SeriesChart)[] {
  const body = bodies[id];
  if (body === undefined) throw new Error(`no text was compiled for the fact file "${id}"`);
  return htmlParts(body).flatMap((part) => (typeof part === 'string' ? part : (charts[part] ?? [])));
}
