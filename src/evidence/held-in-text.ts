import type { Body } from '../body/parse-body.ts';
import type { BrokenQuotation, Quotation } from '../body/quotation.ts';
import { quotationsIn } from '../body/quotations.ts';
import { shortestQuotation } from './fingerprint.ts';
import { holdQuotation, type QuotationResult } from './held-quotations.ts';
import { isProved } from './quotation.ts';
import type { Sources } from './source-evidence.ts';
import { normalWords } from './words.ts';

/** The quotations of a text, held against the sources that it cites them to. */
export interface HeldInText {
  quotations: QuotationResult[];
  /** Those in sentences that cite nothing, where no source of the file has them. */
  uncited: Pick<Quotation, 'text' | 'line' | 'column'>[];
}

/**
 * Holds the quotations of a text against its sources. Words between marks that are too few to be proved are left out
 * where no citation directly follows them: a title, or words that the writer does not make their own.
 */
export function heldInText(body: Body, sources: Sources): HeldInText {
  const held: HeldInText = { quotations: [], uncited: [] };
  for (const broken of quotationsIn(body)) {
    const whole = wholeOf(broken, sources);
    if (whole) held.quotations.push(whole);
    else for (const part of broken.parts) holdPart(part, sources, held);
  }
  return held;
}

/**
 * Several parts as the one quotation that they are, when it is proved, or when one of them cannot be proved by itself and
 * the words between say who speaks.
 */
function wholeOf({ parts, attributed }: BrokenQuotation, sources: Sources): QuotationResult | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length === 1 || last.form === 'uncited') return undefined;
  const text = parts.map((part) => part.text).join(' ');
  if (normalWords(text).length < shortestQuotation) return undefined;
  const { line, column } = first;
  const result = holdPlainly({ ...last, text, line, column }, sources);
  const isOne = attributed && parts.some((part) => normalWords(part.text).length < shortestQuotation);
  return result.provedBy !== undefined || isOne ? result : undefined;
}

function holdPart(part: Quotation, sources: Sources, { quotations, uncited }: HeldInText): void {
  const { text, form, line, column } = part;
  // A word has one character at least: most short ones need not be taken apart.
  const isShort =
    form !== 'direct' && (text.length < shortestQuotation || normalWords(text).length < shortestQuotation);
  if (isShort) return;
  const result = holdPlainly(part, sources);
  if (form !== 'uncited' || result.provedBy !== undefined) quotations.push(result);
  else if (![...sources.values()].some(({ evidence }) => evidence && isProved(text, evidence.fingerprint)))
    uncited.push({ text, line, column });
}

/**
 * A quotation without a citation right behind it may be from any source of its sentence: it is refused only where all of
 * them have a record.
 */
function holdPlainly({ text, sourceIds, form, line, column }: Quotation, sources: Sources): QuotationResult {
  const result = holdQuotation(text, sourceIds, { line, column }, sources);
  if (form === 'direct') return result;
  const { proof, ...others } = result;
  const isSettled = result.provedBy !== undefined || result.heldIds.length === sourceIds.length;
  return { ...others, ...(isSettled && proof && { proof }), loose: true };
}
