/** How many fact files a page of a list shows. */
export const pageSize = 50;

/** One page of a list. Numbers count from 1. */
export interface ListPage<Item> {
  items: readonly Item[];
  number: number;
  /** How many pages the list has; an empty list has one. */
  count: number;
  /** How many items the whole list has. */
  total: number;
  /** Place of the page's first and last item in the whole list; both 0 when it is empty. */
  first: number;
  last: number;
}

/** A list cut into pages. */
export function listPages<Item>(items: readonly Item[], size = pageSize): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => {
    const shown = items.slice(index * size, (index + 1) * size);
    return {
      items: shown,
      number: index + 1,
      count,
      total: items.length,
      first: shown.length && index * size + 1,
      last: index * size + shown.length,
    };
  });
}

/**
 * The page numbers that a page links to: the first, the last, itself and those beside it; `undefined` where some are
 * left out. A gap never stands for a single page.
 */
export function pageNumbers(current: number, count: number): (number | undefined)[] {
  const shown = (number: number) => number === 1 || number === count || Math.abs(number - current) <= 1;
  const numbers: (number | undefined)[] = [];
  for (let number = 1; number <= count; number += 1) {
    if (shown(number) || (shown(number - 1) && shown(number + 1))) numbers.push(number);
    else if (numbers.at(-1) !== undefined) numbers.push(undefined);
  }
  return numbers;
}
