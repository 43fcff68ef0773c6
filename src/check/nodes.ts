import type { Nodes } from 'mdast';
import type { FactFile } from './content.ts';
import type { Place } from './diagnostic.ts';

/** Every node of one of the given types in the text of a fact file, in reading order; none when it was not parsed. */
export function nodesOf<Type extends Nodes['type']>(
  fact: FactFile,
  ...types: Type[]
): Extract<Nodes, { type: Type }>[] {
  const wanted: readonly string[] = types;
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: Type }> => wanted.includes(node.type);
  return fact.body?.nodes.filter(isWanted) ?? [];
}

/** Where a node of a fact file's text begins. */
export function placeOf(fact: FactFile, node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: fact.bodyLine, column: 1 };
  return { file: fact.path, line, column };
}
