import { normalWords } from '../words.ts';
import type { Extracted } from './extract.ts';
import { RetrievalFailure } from './failure.ts';

/** A page with fewer words than this is taken for an empty one. */
export const fewestWords = 50;

/** What titles say when a page is not there, in the languages whose figures are read, and as servers write it. */
const notThere = [
  /^(?:error\s*404\b|\(404\)|404\s*(?:$|[-–—|:·!.](?!\d)|not found|error|page))/iu,
  /\b404\b.{0,20}\bnot found\b|\bnot found\b.{0,20}\b404\b/iu,
  /^(?:page|file|article|document|content|object)?\s*not found(?:\s*[-–—|:·].*|[.!])?$/iu,
  /\b(?:page|article) (?:was |is |could |can)?(?:not|n['’]t|no longer)(?: be)? (?:found|available|exist)/iu,
  /\b(?:halaman|laman|artikel)\b.{0,20}\btidak (?:di)?(?:temui|jumpai|wujud)\b/iu,
];

/** How schema.org marks what has to be paid for (https://schema.org/isAccessibleForFree). */
const notFree = /"isAccessibleForFree"\s*:\s*"?false\b/i;

/** Throws for a page that answers 200 and is none, or of which only a part is shown. */
export function judgeText({ text, title, headTitle }: Extracted, source: string): void {
  const said = [headTitle, title].find((one) => one && notThere.some((pattern) => pattern.test(one)));
  if (said) throw new RetrievalFailure('soft-404', said.slice(0, 80));
  if (notFree.test(source)) throw new RetrievalFailure('paywall');
  const words = normalWords(text).length;
  if (words < fewestWords) throw new RetrievalFailure('too-little-text', `${words} words`);
}
