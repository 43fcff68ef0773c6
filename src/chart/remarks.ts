import { textIn } from '../domain/text.ts';
import { formatDate } from '../i18n/format-date.ts';
import { quantityWords } from './quantity-words.ts';
import type { MeasureWriting } from './sentence.ts';
import type { SeriesRow } from './series-rows.ts';

/** What is said of a value, and who said it where that is not the source of the row. */
export interface Remark {
  text: string;
  /** Id of the source of what is said. */
  sourceId?: string;
}

/** What a reader must be told of a value beside its note: what it counts, what weakens it, and what stood there before. */
export function remarksOn(
  { counts, marks = [], revisions = [] }: SeriesRow,
  { format, words, locale }: MeasureWriting,
): Remark[] {
  return [
    ...(counts ? [{ text: words.countsOtherwise(textIn(counts.label, locale)) }] : []),
    ...marks.map((mark) => ({ text: words.marks[mark] })),
    ...revisions.map(({ quantity, date, note, sourceId }) => {
      const before = quantity ? quantityWords(quantity, format.number, words.qualifiers) : words.unknown;
      return { text: `${words.revised(before, formatDate(date, locale))} ${textIn(note, locale)}`, sourceId };
    }),
  ];
}
