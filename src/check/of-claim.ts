import { shortestQuotation } from '../evidence/fingerprint.ts';
import { normalWords } from '../evidence/words.ts';
import type { FactFile } from './content.ts';

/** Whether words are those of the claim, which is quoted as it was made and from no source. */
export function isOfClaim(fact: FactFile, text: string): boolean {
  const words = normalWords(text);
  const claim = normalWords(fact.draft.claim ?? '');
  if (words.length < Math.min(shortestQuotation, claim.length)) return false;
  return ` ${claim.join(' ')} `.includes(` ${words.join(' ')} `);
}
