import type { Blockquote, Nodes } from 'mdast';
import { endsInCitation, passagesOf, type Position } from './passages.ts';
import type { Body } from './parse-body.ts';
import { citationRuns, closingBefore, marksOf } from './quotations.ts';

/** The blockquotes that hold a citation, but not at their end: what follows it would be read as quoted too. */
export function misplacedCitations({ nodes }: Body): Position[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'blockquote' || !cites(node) || endsInCitation(node)) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ line, column }];
  });
}

/** The quotation marks that stand right before a citation and close what no mark of their paragraph opens. */
export function unopenedMarks(body: Body): Position[] {
  return passagesOf(body).flatMap((passage) => {
    if (passage.inQuotation || passage.citations.length === 0) return [];
    const { unopened } = marksOf(passage);
    return [...citationRuns(passage).keys()]
      .map((index) => closingBefore(passage.text, index))
      .filter((index) => unopened.includes(index))
      .map((index) => passage.placeOf(index));
  });
}

/** The quotation marks that open what no mark of their paragraph closes. */
export function unclosedMarks(body: Body): Position[] {
  return passagesOf(body).flatMap((passage) =>
    passage.inQuotation || passage.inUncited
      ? []
      : marksOf(passage).unclosed.map((index) => passage.placeOf(index)),
  );
}

/** Whether a blockquote holds a citation outside blockquotes of its own. */
function cites(node: Blockquote): boolean {
  const holds = (child: Nodes): boolean =>
    child.type === 'footnoteReference' ||
    (child.type !== 'blockquote' && 'children' in child && child.children.some(holds));
  return node.children.some(holds);
}
