import type { Position } from '../body/passages.ts';
import type { Quotation } from '../body/quotation.ts';
import type { Evidence } from './evidence-store.ts';
import { shortestQuotation } from './fingerprint.ts';
import { isProved, prove, type Proof } from './quotation.ts';
import type { SourceEvidence, Sources } from './source-evidence.ts';
import { normalWords } from './words.ts';

/** Where a quotation stands: in the text, in the list of one source, or above the text. */
export type QuotationPlace =
  Position | { sourceId: string; index: number } | { part: 'headline' | 'summary' };

/** A quotation held against the sources that it is cited to. */
export interface QuotationResult {
  text: string;
  /** The sources that it is cited to; where it cites nothing, all of the file. */
  sourceIds: string[];
  /** How near its citation stands; one of a source's own list is `direct`. */
  form: Quotation['form'];
  /** Those of the sources cited with it that a record is held of. */
  heldIds: string[];
  /** The source that it was proved by; nothing when it was not proved, or could not be held against anything. */
  provedBy?: string;
  /** What came of the source that it fits best; nothing when there is no record of any. */
  proof?: Proof;
  /** Another source of the file that holds it, when none of those cited is known to. */
  elsewhere?: string;
  /** Where it begins in the text; else its place in the list of its source, or the text above that it stands in. */
  at: QuotationPlace;
}

/** What of a quotation is held against sources. */
type Held = Pick<Quotation, 'text' | 'sourceIds' | 'form'>;

/** The quotations in the front matter of one source, held against its record. */
export function quotesHeld({ id, quotes }: SourceEvidence, sources: Sources): QuotationResult[] {
  return quotes.map((text, index) =>
    holdQuotation({ text, sourceIds: [id], form: 'direct' }, { sourceId: id, index }, sources),
  );
}

/**
 * Holds words that are quoted where nothing is cited against every source of the file. Nothing for words that are too few
 * to be proved, as titles and single terms are, and for the claim's own, of which a source cannot be asked.
 * @param claimed the claim and how else it is worded
 */
export function holdUncited(
  text: string,
  at: QuotationPlace,
  sources: Sources,
  claimed: readonly string[],
): QuotationResult | undefined {
  if (isShort(text)) return undefined;
  const result = holdLoosely({ text, sourceIds: [...sources.keys()], form: 'uncited' }, at, sources);
  return result.provedBy === undefined && isClaimed(text, claimed) ? undefined : result;
}

/**
 * Holds a quotation without a citation right behind it against the sources that may have it: it is refused only where all
 * of them have a record.
 */
export function holdLoosely(quotation: Held, at: QuotationPlace, sources: Sources): QuotationResult {
  const result = holdQuotation(quotation, at, sources);
  if (result.provedBy !== undefined || result.heldIds.length === quotation.sourceIds.length) return result;
  const { proof: _, ...unknown } = result;
  return unknown;
}

/** Whether a text has too few words to be proved. */
export function isShort(text: string): boolean {
  // A word has one character at least: most short ones need not be taken apart.
  return text.length < shortestQuotation || normalWords(text).length < shortestQuotation;
}

/** Whether a text is part of what was claimed. */
export function isClaimed(text: string, claimed: readonly string[]): boolean {
  const words = ` ${normalWords(text).join(' ')} `;
  return claimed.some((claim) => ` ${normalWords(claim).join(' ')} `.includes(words));
}

/** Holds a quotation against the sources that it is cited to; when they do not have it, looks into the others. */
export function holdQuotation(
  { text, sourceIds, form }: Held,
  at: QuotationPlace,
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
    form,
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
