import type { Position } from '../body/passages.ts';
import type { Evidence } from './evidence-store.ts';
import { isProved, prove, type Proof } from './quotation.ts';
import type { SourceEvidence, Sources } from './source-evidence.ts';

/** A quotation held against the sources that it is cited to. */
export interface QuotationResult {
  text: string;
  /** The sources that it is cited to. */
  sourceIds: string[];
  /** Those of the sources cited with it that a record is held of. */
  heldIds: string[];
  /** The source that it was proved by; nothing when it was not proved, or could not be held against anything. */
  provedBy?: string;
  /** What came of the source that it fits best; nothing when there is no record of any. */
  proof?: Proof;
  /** Another source of the file that holds it, when none of those cited is known to. */
  elsewhere?: string;
  /** Set when its citation does not directly follow it: then it may be no quotation at all. */
  loose?: true;
  /** Where it begins in the text; for one in the front matter, its source and place in that source's list. */
  at: Position | { sourceId: string; index: number };
}

/** The quotations in the front matter of one source, held against its record. */
export function quotesHeld({ id, quotes }: SourceEvidence, sources: Sources): QuotationResult[] {
  return quotes.map((text, index) => holdQuotation(text, [id], { sourceId: id, index }, sources));
}

/** Holds a quotation against the sources that it is cited to; when they do not have it, looks into the others. */
export function holdQuotation(
  text: string,
  sourceIds: readonly string[],
  at: QuotationResult['at'],
  sources: Sources,
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
