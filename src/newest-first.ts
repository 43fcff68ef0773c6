import type { Fact } from './domain/fact.ts';

/** The order in which fact files are listed: the newest first, those of one day by id. */
export function newestFirst(
  a: { id: string; fact: Pick<Fact, 'published'> },
  b: { id: string; fact: Pick<Fact, 'published'> },
): number {
  return b.fact.published.localeCompare(a.fact.published) || a.id.localeCompare(b.id);
}
