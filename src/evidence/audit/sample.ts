import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Picks `size` of the items by a seed, in the order in which they came: the same seed and items give the same sample
 * everywhere, and an item that is added moves no more than one other out.
 */
export function drawSample<Item>(
  items: readonly Item[],
  size: number,
  seed: string,
  nameOf: (item: Item) => string,
): Item[] {
  const drawn = items
    .map((item) => ({ item, lot: bytesToHex(sha256(utf8ToBytes(`${seed}\n${nameOf(item)}`))) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size);
  const chosen = new Set(drawn.map(({ item }) => item));
  return items.filter((item) => chosen.has(item));
}
