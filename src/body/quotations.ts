import { passagesOf, type Passage, type Quotation } from './passages.ts';
import type { Body } from './parse-body.ts';

/** Closing quotation marks, and the marks that open what they close. */
const opening: Record<string, string> = {
  '”': '“„',
  '“': '„',
  '"': '"',
  '»': '«',
  '«': '»',
  '’': '‘',
  '」': '「',
  '』': '『',
};

/**
 * The quotations of a body: text between quotation marks directly followed by a citation, and blockquotes that end in
 * one. A comma or full stop may stand between the closing mark and the citation.
 */
export function quotationsIn(body: Body): Quotation[] {
  const passages = passagesOf(body);
  return [...passages.filter(({ inQuotation }) => !inQuotation).flatMap(markedIn), ...blocks(passages)];
}

function markedIn(passage: Passage): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, sourceIds] of citationRuns(passage)) {
    const before = passage.text.slice(0, index).replace(/[.,;:!?]$/, '');
    const starts = opening[before.at(-1) ?? ''];
    if (starts === undefined) continue;
    const end = before.length - 1;
    const start = Math.max(...[...starts].map((mark) => before.lastIndexOf(mark, end - 1)));
    if (start < 0) continue;
    found.push({ text: before.slice(start + 1, end), sourceIds, ...passage.placeOf(start) });
  }
  return found;
}

/** Citations that stand at one place, one after another. */
function citationRuns({ citations }: Passage): Map<number, string[]> {
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
