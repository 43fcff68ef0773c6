import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FactFile } from './content.ts';
import type { Place } from './diagnostic.ts';

/** Every node of one of the given types in the text of a fact file, in reading order; none when it was not parsed. */
export function nodesOf<Type extends Nodes['type']>(
  fact: FactFile,
  ...types: Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  if (!fact.body) return found;
  visit(fact.body.root, (node: Nodes) => {
    if ((types as string[]).includes(node.type)) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/** Where a node of a fact file's text begins. */
export function placeOf(fact: FactFile, node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: fact.bodyLine, column: 1 };
  return { file: fact.path, line, column };
}
