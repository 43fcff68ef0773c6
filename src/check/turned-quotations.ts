import type { QuotationResult } from '../evidence/held-quotations.ts';
import { negationIn } from '../evidence/negation.ts';
import { normalWords } from '../evidence/words.ts';
import type { Finding } from './rule.ts';
import { shown } from './suggest.ts';

/** An omission of more words than this joins what may have nothing to do with one another. */
const mostSkipped = 100;
/** An insertion of more words than this says something of its own. */
const mostInserted = 10;

/** What is wrong with a quotation whose words are all in its source: an insertion that denies, an omission of a whole passage. */
export function* turned({ text, provedBy, proof }: QuotationResult): Generator<Omit<Finding, 'at'>> {
  if (provedBy === undefined || proof?.kind !== 'proved') return;
  const { insertions = [], skipped = 0 } = proof;
  const denying = insertions.find((inserted) => negationIn(inserted));
  if (denying !== undefined) {
    yield {
      message: `"${shown(text)}" has the insertion "${shown(denying)}", which turns the sense of what [^${provedBy}] says.`,
      suggestion: 'Quote the words as they are, and deny or explain them in words of your own.',
      text,
    };
  }
  const longest = Math.max(0, ...insertions.map((inserted) => normalWords(inserted).length));
  if (longest > mostInserted) {
    yield {
      message: `"${shown(text)}" has an insertion of ${longest} words, which readers take for those of [^${provedBy}].`,
      suggestion: 'Say it in words of your own, outside the quotation.',
      text,
      severity: 'warning',
    };
  }
  if (skipped > mostSkipped) {
    yield {
      message: `"${shown(text)}" leaves out about ${skipped} words of [^${provedBy}] between two parts.`,
      suggestion: 'Quote the parts as quotations of their own, so that nobody takes them for one statement.',
      text,
      severity: 'warning',
    };
  }
}
