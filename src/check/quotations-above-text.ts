import { markedText } from '../body/quotation-marks.ts';
import { shortestQuotation } from '../evidence/fingerprint.ts';
import { isProved } from '../evidence/quotation.ts';
import { normalWords } from '../evidence/words.ts';
import type { FactFile, Vocabulary } from './content.ts';
import { isOfClaim } from './of-claim.ts';
import { evidenceOf } from './receipts.ts';
import type { Finding } from './rule.ts';
import { shown } from './suggest.ts';

/**
 * Judges the quotations of the headline and the summary, which cite nothing of their own: what they quote is the claim,
 * or in some source of the file. While a source has no record, it may be in that one.
 */
export function* quotationsAboveText(fact: FactFile, vocabulary: Vocabulary): Generator<Finding> {
  for (const key of ['headline', 'summary'] as const) {
    const text = fact.draft[key] ?? '';
    for (const { start, end, title } of markedText(text).pairs) {
      const quoted = text.slice(start + 1, end);
      if (title || normalWords(quoted).length < shortestQuotation || isOfClaim(fact, quoted)) continue;
      const sources = evidenceOf(fact, vocabulary);
      const held = sources.flatMap(({ evidence }) => evidence ?? []);
      if (held.some(({ fingerprint }) => isProved(quoted, fingerprint))) continue;
      yield {
        at: fact.at([key]),
        message: `"${shown(quoted)}" stands between quotation marks in the ${key}, and no record of a source of this file has it.`,
        suggestion: 'Quote word for word, or take the marks away.',
        text: quoted,
        ...(held.length < sources.length && { severity: 'warning' as const }),
      };
    }
  }
}
