/** How many fact files stand under one year; a year without any has no page. */
export interface YearTotal {
  year: string;
  count: number;
}

/**
 * Every year from the newest to the oldest that has fact files, the empty ones between them too, so that the distance of
 * two bars is that of their years; an age without any is left out where it is longer than `mostEmpty` years.
 */
export function yearTotals(
  groups: readonly { key: string; items: readonly unknown[] }[],
  mostEmpty = 10,
): YearTotal[] {
  const held = groups
    .filter(({ items }) => items.length > 0)
    .map(({ key, items }): YearTotal => ({ year: key, count: items.length }))
    .sort((a, b) => Number(b.year) - Number(a.year));
  return held.flatMap((total, index) => {
    const newer = held[index - 1];
    const empty = newer ? Number(newer.year) - Number(total.year) - 1 : 0;
    if (!newer || empty > mostEmpty) return [total];
    const between = Array.from({ length: empty }, (_, at) => ({
      year: String(Number(newer.year) - 1 - at),
      count: 0,
    }));
    return [...between, total];
  });
}
