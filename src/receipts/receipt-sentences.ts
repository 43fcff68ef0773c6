import type { Strings } from '../i18n/strings.ts';
import type { Tally } from './tally.ts';

/** What a fact page says of its receipt, one sentence for each kind of outcome that there is; the first is the finding. */
export function receiptSentences(
  { quotations, figures, computed }: Tally,
  stamp: string,
  words: Strings['receipt'],
): [string, ...string[]] {
  const counts = [quotations, figures].flatMap((kind) => [kind.matched, kind.unknown, kind.unmatched]);
  const held = counts.some((number) => number > 0);
  return [
    held ? words.matched(quotations.matched, figures.matched, stamp) : words.nothing(stamp),
    ...(computed > 0 ? [words.computed(computed)] : []),
    ...(quotations.unknown + figures.unknown > 0 ? [words.unknown(quotations.unknown, figures.unknown)] : []),
    ...(quotations.unmatched + figures.unmatched > 0
      ? [words.unmatched(quotations.unmatched, figures.unmatched)]
      : []),
  ];
}
