import type { Blockquote, Nodes } from 'mdast';
import { endsInCitation, passagesOf, type Passage, type Position, type Quotation } from './passages.ts';
import type { Body } from './parse-body.ts';
import type { Marked } from './quotation-marks.ts';
import { citationRuns, closingBefore, marksOf } from './quotations.ts';
import { sentencesIn } from './sentences.ts';

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

/** Text between quotation marks in a sentence with a citation that does not directly follow it; with its citations. */
export function looseQuotations(body: Body): Quotation[] {
  return passagesOf(body).flatMap((passage) =>
    passage.inQuotation || passage.citations.length === 0 ? [] : looseIn(passage),
  );
}

function looseIn(passage: Passage): Quotation[] {
  const { pairs } = marksOf(passage);
  if (pairs.length === 0) return [];
  const cited = [...passage.citations].map(({ index }) => closingBefore(passage.text, index));
  const sentences = sentencesIn(passage);
  return outermost(pairs).flatMap(({ start, end }): Quotation[] => {
    if (cited.includes(end)) return [];
    const { sourceIds = [] } = sentences.findLast((sentence) => sentence.start <= end) ?? {};
    if (sourceIds.length === 0) return [];
    return [{ text: passage.text.slice(start + 1, end), sourceIds, ...passage.placeOf(start) }];
  });
}

/** The pairs that stand in no other, of pairs in the order of their ends. */
function outermost(pairs: readonly Marked[]): Marked[] {
  let first = Infinity;
  const fromTheLast = pairs.toReversed().filter(({ start }) => {
    const isInside = first < start;
    first = Math.min(first, start);
    return !isInside;
  });
  return fromTheLast.reverse();
}

/** Whether a blockquote holds a citation outside blockquotes of its own. */
function cites(node: Blockquote): boolean {
  const holds = (child: Nodes): boolean =>
    child.type === 'footnoteReference' ||
    (child.type !== 'blockquote' && 'children' in child && child.children.some(holds));
  return node.children.some(holds);
}
