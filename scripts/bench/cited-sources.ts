import { inventedSource, type InventedSource } from './invented-source.ts';
import type { Random } from './random.ts';

/** How many of the sources that a fact file cites no other one has cited before; on the first site it is 42 of 49. */
const newShare = 0.9;

/** Sources for one fact file, all different: mostly new ones, which are added to those `known`, else known ones. */
export function citedSources(random: Random, known: InventedSource[], count: number): InventedSource[] {
  const cited = new Set<InventedSource>();
  while (cited.size < count) {
    if (known.length < count || random.chance(newShare)) {
      known.push(inventedSource(known.length + 1, random));
      cited.add(known.at(-1) as InventedSource);
    } else {
      cited.add(random.pick(known));
    }
  }
  return [...cited];
}
