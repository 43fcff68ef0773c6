import { withoutAttribution } from './attribution-line.ts';
import { isAttributed, isBroken } from './broken-quotations.ts';
import type { Body } from './parse-body.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { BrokenQuotation, Quotation } from './quotation.ts';
import { markedText, type Marked, type MarkedText } from './quotation-marks.ts';
import { sentencesByPassage, type Sentence } from './sentences.ts';

/** What may stand between a quotation and its citation: a few marks that end a sentence or a part of one, and spaces. */
const between = /[\s.,;:!?…]{0,6}$/u;
const mostBetween = 6;

/**
 * The quotations of a body: text between quotation marks, and blockquotes that end in a citation. A comma, a full stop
 * or a space may stand between the closing mark and a citation that directly follows it. Those that may be parts of one
 * are together; marks inside the marks of another quotation make one of their own only where a citation follows them.
 */
export function quotationsIn(body: Body): BrokenQuotation[] {
  const passages = passagesOf(body);
  const sentences = sentencesByPassage(body);
  return [
    ...passages
      .filter(({ inQuotation }) => !inQuotation)
      .flatMap((passage) => markedIn(passage, sentences.get(passage) ?? [])),
    ...blocks(passages).map((quotation) => ({ parts: [quotation], attributed: false })),
  ];
}

/** A quotation, and where its marks stand in its passage. */
interface Found extends Quotation {
  start: number;
  end: number;
  last: number;
}

function markedIn(passage: Passage, sentences: readonly Sentence[]): BrokenQuotation[] {
  const marks = marksOf(passage);
  if (marks.pairs.length === 0) return [];
  const direct = directIn(passage, marks);
  const known = new Set(direct.map(({ last }) => last));
  const others = outermost(marks.pairs.filter(({ doubtful, title }) => !doubtful && !title)).filter(
    ({ last }) => !known.has(last),
  );
  const all = [...direct, ...looseIn(others, passage, sentences)].sort((a, b) => a.last - b.last);
  return joined(all, passage);
}

/** To a reader a quotation begins where the first mark opens that nothing closes: “these words are “quoted” too. */
function directIn(passage: Passage, { pairs, unclosed }: MarkedText): Found[] {
  let before = 0;
  const byLast = new Map(pairs.map((pair) => [pair.last, pair]));
  return [...citationRuns(passage)].flatMap(([index, sourceIds]): Found[] => {
    const pair = byLast.get(closingBefore(passage.text, index));
    if (!pair) return [];
    const first = unclosed.find((mark) => mark >= before && mark < pair.end);
    before = pair.end;
    const start = Math.min(pair.start, first ?? pair.start);
    return [found({ ...pair, start }, passage, sourceIds, 'direct')];
  });
}

/** Stretches between marks, in the order of their ends, without a citation right behind them. */
function looseIn(pairs: readonly Marked[], passage: Passage, sentences: readonly Sentence[]): Found[] {
  const cited = [...citationRuns(passage)];
  let [at, next] = [0, 0];
  return pairs.map((pair) => {
    while ((sentences[at + 1]?.start ?? Infinity) <= pair.end) at += 1;
    while ((cited[next]?.[0] ?? Infinity) <= pair.last) next += 1;
    const { sourceIds = [], start = 0, text = '' } = sentences[at] ?? {};
    const [index = Infinity, ids = []] = cited[next] ?? [];
    if (sourceIds.length === 0) return found(pair, passage, ids, 'uncited');
    const isNear = index <= start + text.length && !passage.row;
    return found(pair, passage, isNear ? ids : sourceIds, 'loose');
  });
}

function found(
  { start, end, last }: Pick<Marked, 'start' | 'end' | 'last'>,
  passage: Passage,
  sourceIds: string[],
  form: Quotation['form'],
): Found {
  const text = passage.text.slice(start + 1, end);
  return { text, sourceIds, form, ...passage.placeOf(start), start, end, last };
}

/** Puts together, in the order of their ends, those that words such as "he said" part. */
function joined(all: readonly Found[], passage: Passage): BrokenQuotation[] {
  const made: (BrokenQuotation & { last: Found })[] = [];
  for (const one of all) {
    const before = made.at(-1);
    const gap = before && one.start > before.last.last ? gapOf(before.last, one, passage) : undefined;
    const part: Quotation = plain(one);
    if (before && gap !== undefined && before.last.form !== 'direct' && isBroken(before.last.text, gap)) {
      before.attributed = (before.parts.length === 1 || before.attributed) && isAttributed(gap);
      before.parts.push(part);
      before.last = one;
    } else made.push({ parts: [part], attributed: false, last: one });
  }
  return made.map(({ parts, attributed }) => ({ parts, attributed }));
}

function plain({ text, sourceIds, form, line, column }: Found): Quotation {
  return { text, sourceIds, form, line, column };
}

function gapOf(before: Found, after: Found, { text }: Passage): string {
  return text.slice(before.last + 1, after.start).replace(/[,`'<‚‘]$/u, '');
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

const runs = new WeakMap<Passage, Map<number, string[]>>();

/** Citations that stand at one place, one after another. */
export function citationRuns(passage: Passage): ReadonlyMap<number, string[]> {
  const known = runs.get(passage);
  if (known) return known;
  const made = new Map<number, string[]>();
  for (const { sourceId, index } of passage.citations)
    made.set(index, [...(made.get(index) ?? []), sourceId]);
  runs.set(passage, made);
  return made;
}

/** The pairs that stand in no other, of pairs in the order of their ends. */
function outermost(pairs: readonly Marked[]): Marked[] {
  let first = Infinity;
  const fromTheLast = pairs.toReversed().filter(({ start }) => {
    const isInside = first <= start;
    first = Math.min(first, start);
    return !isInside;
  });
  return fromTheLast.reverse();
}

/**
 * The paragraphs of one blockquote follow one another; its last citations are those of the whole. A last line that says
 * whose words they are is none of them.
 */
function blocks(passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Passage[] = [];
  for (const passage of passages) {
    if (!passage.inQuotation) {
      open = [];
      continue;
    }
    open.push(passage);
    const cited = citationRuns(passage);
    const last = Math.max(-1, ...cited.keys());
    if (last < 0 || /[^\s.]/.test(passage.text.slice(last))) continue;
    const text = withoutAttribution(open.map((part) => part.text).join('\n\n'));
    found.push({
      text,
      sourceIds: cited.get(last) ?? [],
      form: 'direct',
      ...(open[0] as Passage).placeOf(0),
    });
    open = [];
  }
  return found;
}
