/** Random choices that the seed alone decides. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True `share` of the time, from 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, or all there are when they are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** Choices by mulberry32, a generator of 32 bits of state in the public domain. The same seed gives the same choices. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    integer,
    chance: (share) => next() < share,
    pick<Item>(items: readonly Item[]): Item {
      return items[integer(0, items.length - 1)] as Item;
    },
    sample<Item>(items: readonly Item[], count: number): Item[] {
      const places = new Set<number>();
      while (places.size < Math.min(count, items.length)) places.add(integer(0, items.length - 1));
      return [...places].map((place) => items[place] as Item);
    },
  };
}
