import { compiled } from './compile/hand-over.ts';
import type { CitedSource } from './domain/citation.ts';
import type { Fact } from './domain/fact.ts';
import type { Topic } from './domain/topic.ts';
import type { Receipt } from './evidence/receipt.ts';
import type { Verdict } from './domain/verdict.ts';
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
}

const { facts, bodies } = compiled();
const entries = facts
  .map((compiledFact): FactEntry => ({
    ...compiledFact,
    verdict: verdictOf(compiledFact.fact.verdict),
    topics: compiledFact.fact.topics.map(topicOf),
  }))
  .sort((a, b) => b.fact.published.localeCompare(a.fact.published) || a.id.localeCompare(b.id));

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Every fact file, withdrawn ones too, newest first. */
export const allFacts: readonly FactEntry[] = entries;

/** The fact files that stand, newest first: what lists, totals and feeds show. */
export const listedFacts: readonly FactEntry[] = entries.filter(({ fact }) => !fact.withdrawn);

/** The fact files of the given ids, in their order; ids of none are passed over. */
export function factsOf(ids: readonly string[]): FactEntry[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The HTML of a fact file's text, safe to put into a page as it is. Throws for a fact file that was not compiled. */
export function bodyOf({ id }: FactEntry): string {
  const body = bodies[id];
  if (body === undefined) throw new Error(`no text was compiled for the fact file "${id}"`);
  return body;
}
