/** The items of `a` that `b` has not as often, in their order, as `key` tells them apart. */
export function withoutThoseOf<Item>(
  a: readonly Item[],
  b: readonly Item[],
  key: (item: Item) => string,
): Item[] {
  const left = new Map<string, number>();
  for (const item of b) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return a.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count <= 0;
  });
}
