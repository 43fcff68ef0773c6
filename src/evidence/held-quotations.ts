import type { Position, Quotation } from '../body/passages.ts';
import type { Evidence } from './evidence-store.ts';
import { shortestQuotation } from './fingerprint.ts';
import { isProved, prove, type Proof } from './quotation.ts';
import type { SourceEvidence, Sources } from './source-evidence.ts';
import { normalWords } from './words.ts';

/** How near the citation of a quotation stands: right behind it, elsewhere in its sentence, or in no place at all. */
export type Nearness = 'behind' | 'sentence' | 'nowhere';

/** Where a quotation stands: in the text, in the list of one source, or above the text. */
export type QuotationPlace =
  Position | { sourceId: string; index: number } | { part: 'headline' | 'summary' };

/** A quotation held against the sources that it is cited to. */
export interface QuotationResult {
  text: string;
  /** The sources that it is cited to; where it cites nothing, all of the file. */
  sourceIds: string[];
  cited: Nearness;
  /** Those of the sources cited with it that a record is held of. */
  heldIds: string[];
  /** The source that it was proved by; nothing when it was not proved, or could not be held against anything. */
  provedBy?: string;
  /** What came of the source that it fits best; nothing when there is no record of any. */
  proof?: Proof;
  /** Another source of the file that holds it, when none of those cited is known to. */
  elsewhere?: string;
  at: QuotationPlace;
}

/** The quotations in the front matter of one source, held against its record. */
export function quotesHeld({ id, quotes }: SourceEvidence, sources: Sources): QuotationResult[] {
  return quotes.map((text, index) =>
    holdQuotation({ text, sourceIds: [id] }, { sourceId: id, index }, sources),
  );
}

/**
 * Holds words between quotation marks that no citation directly follows, against what their sentence cites, else against
 * every source of the file. Nothing for words that are too few to be proved, as titles and single terms are, and for the
 * claim's own, of which a source cannot be asked.
 * @param claimed the claim and how else it is worded
 */
export function holdLoose(
  { text, sourceIds }: Pick<Quotation, 'text' | 'sourceIds'>,
  at: QuotationPlace,
  sources: Sources,
  claimed: readonly string[],
): QuotationResult | undefined {
  if (normalWords(text).length < shortestQuotation) return undefined;
  const nowhere = sourceIds.length === 0;
  const ids = nowhere ? [...sources.keys()] : sourceIds;
  const result = holdQuotation({ text, sourceIds: ids }, at, sources, nowhere ? 'nowhere' : 'sentence');
  if (result.provedBy !== undefined) return result;
  if (isClaimed(text, claimed)) return undefined;
  if (result.heldIds.length === ids.length) return result;
  // A source without a record may have it.
  const { proof: _, ...unknown } = result;
  return unknown;
}

/** Whether a text is part of what was claimed. */
function isClaimed(text: string, claimed: readonly string[]): boolean {
  const words = ` ${normalWords(text).join(' ')} `;
  return claimed.some((claim) => ` ${normalWords(claim).join(' ')} `.includes(words));
}

/** Holds a quotation against the sources that it is cited to; when they do not have it, looks into the others. */
export function holdQuotation(
  { text, sourceIds }: Pick<Quotation, 'text' | 'sourceIds'>,
  at: QuotationPlace,
  sources: Sources,
  cited: Nearness = 'behind',
): QuotationResult {
  const held = sourceIds.flatMap((id) =>
    sources.get(id)?.evidence ? [sources.get(id) as SourceEvidence] : [],
  );
  const proofs = held.map((source) => ({
    id: source.id,
    proof: prove(text, (source.evidence as Evidence).fingerprint),
  }));
  const proved = proofs.find(({ proof }) => proof.kind === 'proved');
  const best = proved ?? proofs.toSorted((a, b) => reach(b.proof) - reach(a.proof))[0];
  const other = proved
    ? undefined
    : [...sources.values()].find(
        ({ id, evidence }) => !sourceIds.includes(id) && evidence && isProved(text, evidence.fingerprint),
      );
  return {
    text,
    sourceIds: [...sourceIds],
    cited,
    heldIds: held.map(({ id }) => id),
    ...(proved && { provedBy: proved.id }),
    ...(best && { proof: best.proof }),
    ...(other && { elsewhere: other.id }),
    at,
  };
}

/** How far a quotation is right. */
function reach(proof: Proof): number {
  return proof.kind === 'not-found' ? proof.matched.length : 0;
}
