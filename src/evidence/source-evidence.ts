import type { Evidence } from './evidence-store.ts';

/** A source of a fact file, with what is held of it, if anything. */
export interface SourceEvidence {
  id: string;
  quotes: readonly string[];
  evidence: Evidence | undefined;
}

/** Sources by their id, with what is held of them. */
export type Sources = ReadonlyMap<string, SourceEvidence>;

/** Sources by their id; of two with one id, which is an error, the one with a record counts. */
export function sourcesById(sources: readonly SourceEvidence[]): Sources {
  const byId = new Map<string, SourceEvidence>();
  for (const source of sources) if (!byId.get(source.id)?.evidence) byId.set(source.id, source);
  return byId;
}
