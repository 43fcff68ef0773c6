import type { Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ChartRequest } from '../domain/series-chart.ts';

/** What can be a chart in a text, with however many colons. */
const ours = /:series[[{]/;

/** Whether a text holds what can be a chart. */
export function mayChart(markdown: string): boolean {
  return ours.test(markdown);
}

/** Whether a node is a chart that can be drawn: two colons, on a line of its own, in nothing else. */
export function isChart(node: Nodes, parent: Parents | undefined): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'series' && parent?.type === 'root';
}

/** Every chart that a parsed text asks for, in reading order, those that stand where none can be drawn too. */
export function chartsIn(root: Root): ChartRequest[] {
  const found: ChartRequest[] = [];
  visit(root, (node: Nodes, _index, parent) => {
    if (!isDirective(node) || node.name !== 'series') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const given = Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    );
    found.push({ given, words: toString(node), alone: isChart(node, parent), line, column });
  });
  return found;
}

function isDirective(node: Nodes): node is ContainerDirective | LeafDirective | TextDirective {
  return /^(?:text|leaf|container)Directive$/.test(node.type);
}
