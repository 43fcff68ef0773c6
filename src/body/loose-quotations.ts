import { passagesOf, type Passage, type Quotation } from './passages.ts';
import type { Body } from './parse-body.ts';
import type { Marked } from './quotation-marks.ts';
import { citationRuns, closingBefore, marksOf } from './quotations.ts';
import { sentencesIn } from './sentences.ts';

/**
 * What a body quotes without a citation right behind it: text between quotation marks, with what the sentence cites in
 * which it ends, and blockquotes that cite nothing. Their sources are none where nothing is cited.
 */
export function looseQuotations(body: Body): Quotation[] {
  const passages = passagesOf(body);
  return [
    ...passages.filter(({ inQuotation, inUncited }) => !inQuotation && !inUncited).flatMap(looseIn),
    ...uncitedBlocks(passages),
  ];
}

function looseIn(passage: Passage): Quotation[] {
  const { pairs } = marksOf(passage);
  if (pairs.length === 0) return [];
  const cited = [...citationRuns(passage).keys()].map((index) => closingBefore(passage.text, index));
  const sentences = sentencesIn(passage);
  return outermost(pairs).flatMap(({ start, end }): Quotation[] => {
    if (cited.includes(end)) return [];
    const { sourceIds = [] } = sentences.findLast((sentence) => sentence.start <= end) ?? {};
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

/** The paragraphs of one blockquote follow one another. */
function uncitedBlocks(passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Passage[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      const text = open.map((part) => part.text).join('\n\n');
      found.push({ text, sourceIds: [], ...first.placeOf(0) });
    }
    open = [];
  };
  for (const passage of passages) {
    if (passage.inUncited) open.push(passage);
    else close();
  }
  close();
  return found;
}
