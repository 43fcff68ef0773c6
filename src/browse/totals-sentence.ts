/** The words of the sentence: which list is the longest, or which are, and of how many fact files in all. */
export interface TotalsWords {
  most: (lists: string, count: number, of: string) => string;
  mostEach: (lists: string, count: number, of: string) => string;
}

/**
 * What some totals show, in one sentence: the list with the most fact files, or the lists where several have as many.
 * Empty where there are no fact files, or where all lists are alike.
 * @param of how many fact files there are in all, in words
 */
export function totalsSentence(
  totals: readonly { name: string; count: number }[],
  of: string,
  { most, mostEach }: TotalsWords,
  locale: string,
): string {
  const highest = Math.max(0, ...totals.map(({ count }) => count));
  const longest = totals.filter(({ count }) => count === highest).map(({ name }) => name);
  if (highest === 0 || longest.length === totals.length) return '';
  const lists = new Intl.ListFormat(locale).format(longest);
  return longest.length === 1 ? most(lists, highest, of) : mostEach(lists, highest, of);
}
