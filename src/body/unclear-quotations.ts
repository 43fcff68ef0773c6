import type { Nodes } from 'mdast';
import { endsInCitation, passagesOf, type Position } from './passages.ts';
import type { Body } from './parse-body.ts';
import { citationRuns, closingBefore, marksOf } from './quotations.ts';

/** What keeps a blockquote from being held against a source. */
export interface UnclearBlockquote extends Position {
  /** It cites nothing; or not at its end, so that what follows would be read as quoted too; or it holds a block of code. */
  why: 'uncited' | 'misplaced' | 'code';
  /** Its words, without those of blockquotes in it. */
  text: string;
}

/** The blockquotes that cannot be held against a source; one that holds only others, or is part of another, is judged by these. */
export function unclearBlockquotes({ root }: Body): UnclearBlockquote[] {
  return unclearIn(root);
}

function unclearIn(node: Nodes): UnclearBlockquote[] {
  if (!('children' in node)) return [];
  if (node.type !== 'blockquote') return node.children.flatMap(unclearIn);
  const inside = own(node, endsInCitation(node));
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const text = inside.map((child) => (isWords(child) ? child.value : ' ')).join('');
  const unclear = (why: UnclearBlockquote['why']) => [{ why, text, line, column }];
  if (endsInCitation(node)) return inside.some(({ type }) => type === 'code') ? unclear('code') : [];
  const others = node.children.flatMap(unclearIn);
  if (inside.some(({ type }) => type === 'footnoteReference')) return [...unclear('misplaced'), ...others];
  return text.trim() === '' ? others : [...unclear('uncited'), ...others];
}

/** What is in a blockquote, in reading order; what is in blockquotes of its own only where they are quoted with it. */
function own(node: Nodes, whole: boolean): Nodes[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): Nodes[] =>
    child.type === 'blockquote' && !whole ? [] : [child, ...own(child, whole)],
  );
}

function isWords(node: Nodes): node is Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' }> {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
}

/** A quotation mark that opens or closes nothing. */
export interface UnpairedMark extends Position {
  opens: boolean;
  /** Whether a citation directly follows it. */
  cited: boolean;
  /** What stands behind one that opens, or before one that closes. */
  text: string;
}

/**
 * The first quotation mark of each passage that nothing closes, and the last that nothing opens or the one before a
 * citation: what they quote could be held against nothing.
 */
export function unpairedMarks(body: Body): UnpairedMark[] {
  return passagesOf(body).flatMap((passage) => {
    const { text, inQuotation } = passage;
    if (inQuotation) return [];
    const { pairs, unclosed, unopened } = marksOf(passage);
    if (unclosed.length === 0 && unopened.length === 0) return [];
    const cited = new Set([...citationRuns(passage).keys()].map((index) => closingBefore(text, index)));
    // A mark that nothing closes begins the quotation that a citation follows: all of that is held.
    const lastHeld = pairs.reduce((most, { last }) => (cited.has(last) ? Math.max(most, last) : most), -1);
    const opening = unclosed.find((index) => index > lastHeld);
    const closing = unopened.find((index) => cited.has(index)) ?? unopened.at(-1);
    return [
      ...(closing === undefined ? [] : [{ index: closing, opens: false, text: text.slice(0, closing) }]),
      ...(opening === undefined ? [] : [{ index: opening, opens: true, text: text.slice(opening + 1) }]),
    ].map(({ index, ...mark }) => ({ ...mark, cited: cited.has(index), ...passage.placeOf(index) }));
  });
}

/** Where a quotation has words struck out: its reader does not read what its source says. */
export function struckInQuotations(body: Body): Position[] {
  return passagesOf(body).flatMap((passage) => {
    const { struck, inQuotation } = passage;
    if (struck.length === 0) return [];
    const { pairs } = marksOf(passage);
    return struck
      .slice(0, mostStruck)
      .filter(({ start, end }) => inQuotation || pairs.some((pair) => pair.start < start && pair.end >= end))
      .map(({ start }) => passage.placeOf(start));
  });
}

/** More than these are not looked at in one passage: one is enough to refuse it. */
const mostStruck = 50;
