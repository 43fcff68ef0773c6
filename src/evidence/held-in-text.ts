import type { Body } from '../body/parse-body.ts';
import type { BrokenQuotation, Quotation } from '../body/quotation.ts';
import { quotationsIn } from '../body/quotations.ts';
import { unclearBlockquotes } from '../body/unclear-quotations.ts';
import {
  holdLoosely,
  holdQuotation,
  holdUncited,
  isClaimed,
  isShort,
  type QuotationResult,
} from './held-quotations.ts';
import type { Sources } from './source-evidence.ts';

/**
 * Holds the quotations of a text against its sources. Words between marks that are too few to be proved are left out
 * where no citation directly follows them: a title, or words that the writer does not make their own. So are the claim's.
 * @param claimed the claim and how else it is worded
 */
export function heldInText(body: Body, sources: Sources, claimed: readonly string[]): QuotationResult[] {
  const blocks = unclearBlockquotes(body).filter(({ why }) => why === 'uncited');
  return [
    ...quotationsIn(body).flatMap((broken) => {
      const whole = wholeOf(broken, sources);
      return whole ?? broken.parts.flatMap((part) => partOf(part, sources, claimed) ?? []);
    }),
    ...blocks.flatMap(
      ({ text, line, column }) => holdUncited(text, { line, column }, sources, claimed) ?? [],
    ),
  ];
}

/**
 * Several parts as the one quotation that they are, when it is proved, or when one of them cannot be proved by itself and
 * the words between say who speaks.
 */
function wholeOf({ parts, attributed }: BrokenQuotation, sources: Sources): QuotationResult | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length === 1 || last.form === 'uncited') return undefined;
  const text = parts.map((part) => part.text).join(' ');
  if (isShort(text)) return undefined;
  const { line, column } = first;
  const result = held({ ...last, text, line, column }, sources);
  const isOne = attributed && parts.some((part) => isShort(part.text));
  return result.provedBy !== undefined || isOne ? result : undefined;
}

function partOf(part: Quotation, sources: Sources, claimed: readonly string[]): QuotationResult | undefined {
  const { text, form, line, column } = part;
  if (form === 'direct') return held(part, sources);
  if (isShort(text)) return undefined;
  const result = held(part, sources);
  if (result.provedBy !== undefined) return result;
  if (form === 'uncited') return holdUncited(text, { line, column }, sources, claimed);
  return isClaimed(text, claimed) ? undefined : result;
}

function held(quotation: Quotation, sources: Sources): QuotationResult {
  const { line, column } = quotation;
  const hold = quotation.form === 'direct' ? holdQuotation : holdLoosely;
  return hold(quotation, { line, column }, sources);
}
