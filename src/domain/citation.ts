/** The form of a citation in the text: `[^id]`, where `id` names a source of the same file. */
export const citationPattern = /\[\^([^\]\s]+)\]/g;

/** One `[^id]` in a body. Lines and columns count from 1, in the file. */
export interface Citation {
  sourceId: string;
  line: number;
  column: number;
}

/** A source with its number and the places that cite it. */
export interface CitedSource {
  sourceId: string;
  /** Place in the numbered source list, from 1: the order of first use. */
  number: number;
  /** How often the text cites it. */
  uses: number;
}

/** The sources in order of first use, as readers see them numbered. */
export function numberCitations(citations: readonly Pick<Citation, 'sourceId'>[]): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { sourceId } of citations) {
    const known = cited.get(sourceId);
    if (known) known.uses += 1;
    else cited.set(sourceId, { sourceId, number: cited.size + 1, uses: 1 });
  }
  return [...cited.values()];
}
