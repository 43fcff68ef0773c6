import type { FactFile, SomeDocument } from './content.ts';
import type { Place } from './diagnostic.ts';
import { nodesOf, placeOf } from './nodes.ts';
import type { Path } from './read/yaml-text.ts';

/** A web address in a file, as written, with its place. */
export interface Address {
  written: string;
  /** Finds its place, which is wanted only for an address with something to say of. */
  place: () => Place;
}

/** The keys whose value is a web address, at any depth of any document. */
const addressKeys = new Set(['url', 'archived']);

/** Every web address in a document's YAML. */
export function* addressesOf(document: SomeDocument): Generator<Address> {
  yield* addressesIn(document, document.draft, []);
}

function* addressesIn(document: SomeDocument, value: unknown, path: Path): Generator<Address> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof part === 'string' && addressKeys.has(key))
      yield { written: part, place: () => document.at(here) };
    else yield* addressesIn(document, part, here);
  }
}

/** Every link target in the text of a fact file, autolinks and definitions included. */
export function linksOf(fact: FactFile): Address[] {
  return nodesOf(fact, 'link', 'definition', 'image').map((node) => ({
    written: node.url,
    place: () => placeOf(fact, node),
  }));
}
