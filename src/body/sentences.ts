import { passagesOf, type Position } from './passages.ts';
import type { Body } from './parse-body.ts';

/** A sentence, or a table row, with the sources that it cites. */
export interface Sentence {
  text: string;
  sourceIds: string[];
  /** Where a stretch of its text begins, in the file. */
  placeOf(index: number): Position;
}

/**
 * The end of a sentence: a full stop, question or exclamation mark, with closing marks behind it, before a space and
 * something that can begin the next one. A point inside a figure, or after one capital letter, ends nothing.
 */
const sentenceEnd = /(?<!\b\p{Lu})[.!?。！？]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\p{N}\p{Lo}])|[。！？]/gu;

/** Where the sentences of a text begin and end: offsets in it. */
export function sentenceSpans(text: string): [number, number][] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(0, -1).map((start, at) => [start, bounds[at + 1] as number]);
}

/** Every sentence of a body that cites a source. */
export function citedSentences(body: Body): Sentence[] {
  return sentencesOf(body).filter(({ sourceIds }) => sourceIds.length > 0);
}

/** Every sentence of a body. A citation behind a full stop belongs to the sentence that it ends. */
export function sentencesOf(body: Body): Sentence[] {
  return passagesOf(body).flatMap((passage) => {
    const spans: [number, number][] = passage.row ? [[0, passage.text.length]] : sentenceSpans(passage.text);
    return spans.map(([start, end], at): Sentence => {
      const own = passage.citations.filter(
        ({ index }) => (at === 0 ? index >= start : index > start) && index <= end,
      );
      const sourceIds = [...new Set(own.map(({ sourceId }) => sourceId))];
      return {
        text: passage.text.slice(start, end),
        sourceIds,
        placeOf: (index) => passage.placeOf(start + index),
      };
    });
  });
}
