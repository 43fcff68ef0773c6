import type { Nodes, Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { computations, type Computation, type ComputationName } from '../domain/computation.ts';
import { isChart } from './charts.ts';

const names = Object.keys(computations).join('|');
const ours = new RegExp(`:(?:${names})[[{]`);

/** Whether a text holds what can be one of our directives. */
export function mayCompute(markdown: string): boolean {
  return ours.test(markdown);
}

/** Whether a node is one of our directives. */
export function isComputation(node: Nodes): node is TextDirective & { name: ComputationName } {
  return node.type === 'textDirective' && node.name in computations;
}

/**
 * The computations of a parsed text, in reading order. What only looks like a directive ("ratio 2:one") is made the
 * text again that it was; a chart stays.
 */
export function computationsIn(root: Root, markdown: string): Computation[] {
  const found: Computation[] = [];
  visit(root, (node: Nodes, index, parent) => {
    if (isComputation(node)) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const given = Object.fromEntries(
        Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
      );
      found.push({ name: node.name, words: toString(node), given, line, column });
    } else if (
      node.type === 'textDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'containerDirective'
    ) {
      if (!parent || index === undefined || isChart(node, parent)) return undefined;
      const { start, end } = node.position ?? {};
      const text: Text = {
        type: 'text',
        value: markdown.slice(start?.offset, end?.offset),
        ...(node.position && { position: node.position }),
      };
      const again =
        node.type === 'textDirective'
          ? text
          : {
              type: 'paragraph' as const,
              children: [text],
              // A place of its own: the parser's places are moved down to those of the file, each once.
              ...(node.position && { position: structuredClone(node.position) }),
            };
      parent.children.splice(index, 1, again as never);
      return [SKIP, index + 1];
    }
    return undefined;
  });
  return found;
}
