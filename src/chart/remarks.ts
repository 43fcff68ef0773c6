import { textIn } from '../domain/text.ts';
import { formatDate } from '../i18n/format-date.ts';
import { quantityWords } from './quantity-words.ts';
import type { MeasureWriting } from './sentence.ts';
import type { SeriesRow } from './series-rows.ts';

/** What a reader must be told of a value beside its note: what weakens it, and what stood there before. */
export function remarksOn(
  { marks = [], revisions = [] }: SeriesRow,
  { format, words, locale }: MeasureWriting,
): string[] {
  return [
    ...marks.map((mark) => words.marks[mark]),
    ...revisions.map(({ quantity, date, note }) => {
      const before = quantity ? quantityWords(quantity, format.number, words.qualifiers) : words.unknown;
      return `${words.revised(before, formatDate(date, locale))} ${textIn(note, locale)}`;
    }),
  ];
}
