import { passagesOf, type ComputedStretch, type Passage, type Position } from './passages.ts';
import type { Body } from './parse-body.ts';

/** A sentence, or a table row. */
export interface Sentence {
  text: string;
  /** The sources that it cites; for a table row without a citation, those that its table cites. */
  sourceIds: string[];
  /** The words of computations in it. */
  computed: ComputedStretch[];
  /** Whether it is a table row. */
  row: boolean;
  /** Offset of its beginning in its passage. */
  start: number;
  /** Where a stretch of its text begins, in the file. */
  placeOf(index: number): Position;
}

/**
 * The end of a sentence: a full stop, question or exclamation mark, with closing marks behind it, before a space and
 * something that can begin the next one. A point inside a figure, or after one capital letter, ends nothing. A run of
 * marks is tried at its first one only (or at the next when that stands after one capital letter): tried at every one
 * of them, a long run would take the square of its length.
 */
const sentenceEnd =
  /(?<!\b\p{Lu})(?<![.!?。！？](?<!\b\p{Lu}[.!?。！？]))[.!?。！？]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\p{N}\p{Lo}])|[。！？]/gu;

const held = new WeakMap<Body, Map<Passage, Sentence[]>>();

/** Where the sentences of a text begin and end: offsets in it. */
export function sentenceSpans(text: string): [number, number][] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(0, -1).map((start, at) => [start, bounds[at + 1] as number]);
}

/** Every sentence of a body that cites a source. A citation behind a full stop belongs to the sentence that it ends. */
export function citedSentences(body: Body): Sentence[] {
  return sentencesOf(body).filter(({ sourceIds }) => sourceIds.length > 0);
}

/** Every sentence of a body in reading order. */
export function sentencesOf(body: Body): readonly Sentence[] {
  return [...sentencesByPassage(body).values()].flat();
}

/**
 * The sentences of each passage of a body, in reading order, made once for a body. A table row that cites nothing has
 * the citations of its table's first row, else those of the sentence right before the table.
 */
export function sentencesByPassage(body: Body): ReadonlyMap<Passage, readonly Sentence[]> {
  const known = held.get(body);
  if (known) return known;
  const made = new Map<Passage, Sentence[]>();
  let ofTable: string[] = [];
  let before: Sentence | undefined;
  for (const passage of passagesOf(body)) {
    const own = sentencesIn(passage);
    if (passage.header) ofTable = sourcesOf(own) ?? before?.sourceIds ?? [];
    const all = passage.row ? own.map((row) => ({ ...row, sourceIds: sourcesOf([row]) ?? ofTable })) : own;
    made.set(passage, all);
    before = all.at(-1) ?? before;
  }
  held.set(body, made);
  return made;
}

function sourcesOf(sentences: readonly Sentence[]): string[] | undefined {
  return sentences.find(({ sourceIds }) => sourceIds.length > 0)?.sourceIds;
}

function sentencesIn({ text, citations, computed, row, placeOf }: Passage): Sentence[] {
  const spans: [number, number][] = row ? [[0, text.length]] : sentenceSpans(text);
  return spans.map(([start, end], at) => {
    const own = citations.filter(({ index }) => (at === 0 ? index >= start : index > start) && index <= end);
    return {
      text: text.slice(start, end),
      sourceIds: [...new Set(own.map(({ sourceId }) => sourceId))],
      computed: computed
        .filter((stretch) => stretch.start >= start && stretch.start < end)
        .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start })),
      row,
      start,
      placeOf: (index) => placeOf(start + index),
    };
  });
}
