import type { ImportedReview } from '../imported-review.ts';
import { inOneLine } from './clean-text.ts';
import type { Noting } from './noting.ts';
import { shorten } from './shorten.ts';

/** The most characters that the key `claim` holds, and the fewest. */
const most = 300;
const fewest = 10;

/** A claim, and what of it has to stand in the text. */
export interface DraftedClaim {
  /** As the front matter has it. */
  claim: string;
  /** The whole of it in one line, by which two are told apart. */
  whole: string;
  /** Texts of which the front matter holds only the beginning, or nothing. */
  inText: string[];
}

/** What was said; nothing when the review does not say it. A long claim is shortened, and stands whole in the text. */
export function draftClaim({ claims }: ImportedReview, noting: Noting): DraftedClaim | undefined {
  const [first, ...more] = claims.flatMap((claim) => noting.text('claim', claim) ?? []);
  if (first === undefined) return undefined;
  const whole = inOneLine(first);
  if (whole.length < fewest) {
    noting.asked('claim', `it has ${whole.length} characters; the check asks for ${fewest}`);
  }
  if (more.length > 0)
    noting.changed('claim', `${more.length + 1} texts; those after the first stand in the text`);
  if (whole.length <= most) return { claim: whole, whole, inText: more };
  noting.changed('claim', `${whole.length} characters; shortened, and whole in the text`);
  return { claim: shorten(whole, most), whole, inText: [first, ...more] };
}
