/** What shares one value: a verdict, a topic, a claimant, a year, a host. */
export interface Group<Item> {
  key: string;
  items: readonly Item[];
}

/**
 * One group for each of `keys`, in their order, empty ones too; an item stands once in each group whose key `keysOf`
 * gives for it, in the order of `items`. A key that is not among `keys` makes no group.
 */
export function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  keys: readonly string[],
): Group<Item>[] {
  const groups = new Map(keys.map((key) => [key, [] as Item[]]));
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.get(key)?.push(item);
  }
  return [...groups].map(([key, members]) => ({ key, items: members }));
}

/** Every key that `keysOf` gives, once, in the order of first use. */
export function keysIn<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): string[] {
  return [...new Set(items.flatMap(keysOf))];
}

/** Whether a group holds anything. */
export function filled<Item>({ items }: Group<Item>): boolean {
  return items.length > 0;
}
