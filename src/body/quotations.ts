import { markedText, type MarkedText } from './quotation-marks.ts';
import { passagesOf, type Passage, type Quotation } from './passages.ts';
import type { Body } from './parse-body.ts';

/** What may stand between a quotation and its citation: a few marks that end a sentence or a part of one, and spaces. */
const between = /[\s.,;:!?…]{0,6}$/u;
const mostBetween = 6;

/**
 * The quotations of a body: text between quotation marks directly followed by a citation, and blockquotes that end in
 * one. A comma, a full stop or a space may stand between the closing mark and the citation.
 */
export function quotationsIn(body: Body): Quotation[] {
  const passages = passagesOf(body);
  return [...passages.filter(({ inQuotation }) => !inQuotation).flatMap(markedIn), ...blocks(passages)];
}

/** To a reader a quotation begins where the first mark opens that nothing closes: “these words are “quoted” too. */
function markedIn(passage: Passage): Quotation[] {
  if (passage.citations.length === 0) return [];
  const { pairs, unclosed } = marksOf(passage);
  let before = 0;
  return [...citationRuns(passage)].flatMap(([index, sourceIds]): Quotation[] => {
    const closing = closingBefore(passage.text, index);
    const pair = pairs.findLast(({ end }) => end === closing);
    if (!pair) return [];
    const { end } = pair;
    const start = Math.min(pair.start, ...unclosed.filter((mark) => mark >= before && mark < end));
    before = end;
    return [{ text: passage.text.slice(start + 1, end), sourceIds, ...passage.placeOf(start) }];
  });
}

const held = new WeakMap<Passage, MarkedText>();

/** The quotation marks of a passage, looked for once. */
export function marksOf(passage: Passage): MarkedText {
  const known = held.get(passage);
  if (known) return known;
  const made = markedText(passage.text);
  held.set(passage, made);
  return made;
}

/** Offset of the last character before a citation that is no full stop or the like. */
export function closingBefore(text: string, citation: number): number {
  const start = Math.max(0, citation - mostBetween);
  return start + text.slice(start, citation).replace(between, '').length - 1;
}

/** Citations that stand at one place, one after another. */
export function citationRuns({ citations }: Passage): Map<number, string[]> {
  const runs = new Map<number, string[]>();
  for (const { sourceId, index } of citations) runs.set(index, [...(runs.get(index) ?? []), sourceId]);
  return runs;
}

/** The paragraphs of one blockquote follow one another; its last citations are those of the whole. */
function blocks(passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Passage[] = [];
  for (const passage of passages) {
    if (!passage.inQuotation) {
      open = [];
      continue;
    }
    open.push(passage);
    const runs = citationRuns(passage);
    const last = Math.max(-1, ...runs.keys());
    if (last < 0 || /[^\s.]/.test(passage.text.slice(last))) continue;
    const text = open.map((part) => part.text).join('\n\n');
    found.push({ text, sourceIds: runs.get(last) ?? [], ...(open[0] as Passage).placeOf(0) });
    open = [];
  }
  return found;
}
