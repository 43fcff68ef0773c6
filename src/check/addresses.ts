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
export function addressesOf(document: SomeDocument): Address[] {
  const found: Address[] = [];
  addAddresses(document, document.draft, [], found);
  return found;
}

function addAddresses(document: SomeDocument, value: object, path: Path, found: Address[]): void {
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (typeof part === 'string') {
      const place = () => document.at([...path, key]);
      if (addressKeys.has(key)) found.push({ written: part, place });
    } else if (typeof part === 'object' && part !== null) {
      addAddresses(document, part, [...path, Array.isArray(value) ? Number(key) : key], found);
    }
  }
}

/** Every link target in the text of a fact file, autolinks and definitions included. */
export function linksOf(fact: FactFile): Address[] {
  return nodesOf(fact, 'link', 'definition', 'image').map((node) => ({
    written: node.url,
    place: () => placeOf(fact, node),
  }));
}
