import type { Quantity } from '../domain/quantity.ts';
import type { Strings } from '../i18n/strings.ts';
import { findingsIn } from './findings.ts';
import type { MeasureFormat } from './measure-format.ts';
import { periodWords } from './period-words.ts';
import { quantityWords } from './quantity-words.ts';
import type { Gap, SeriesRow } from './series-rows.ts';

/** How a measure is written: its label, the shape of its values, and the words and locale of the page. */
export interface MeasureWriting {
  label: string;
  format: MeasureFormat;
  words: Strings['series'];
  locale: string;
}

/**
 * What the figures of one measure show, in one to four sentences. Empty when there are none.
 * @param unknown the periods of which the series says that the value is unknown
 */
export function sentenceOf(
  rows: readonly SeriesRow[],
  { label, format, words, locale }: MeasureWriting,
  unknown: readonly Gap[] = [],
): string {
  const findings = findingsIn(rows);
  if (!findings) return '';
  const { last, rivals, lastIsNotNewest, change, highest, partial } = findings;
  const when = (row: Pick<SeriesRow, 'period'>) => periodWords(row.period, locale);
  const amount = (quantity: Quantity) => quantityWords(quantity, format.amount, words.qualifiers);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  const amounts = [...new Set(rivals.map(({ quantity }) => amount(quantity)))];
  const stated =
    amounts.length > 1
      ? words.rivals(new Intl.ListFormat(locale, { type: 'disjunction' }).format(amounts))
      : amount(last.quantity);
  const value = words.value(label, when(last), stated, lastIsNotNewest);
  const compared = change && {
    difference: format.amount(Math.abs(change.difference)),
    share: change.share === undefined ? undefined : share.format(Math.abs(change.share)),
    direction: Math.sign(change.difference),
    year: when(change.from),
    noted: change.noted,
  };
  return [
    compared ? `${value}, ${words.change(compared)}.` : `${value}.`,
    highest &&
      (highest.row === last
        ? words.isHighest(highest.years)
        : words.highest(highest.years, when(highest.row), amount(highest.row.quantity))),
    partial.length === 1 ? words.onePartial(when(partial[0] as SeriesRow)) : '',
    unknown.length > 0 &&
      words.unknownFor(new Intl.ListFormat(locale).format(unknown.map((gap) => when(gap)))),
    partial.length > 1 ? words.somePartial(partial.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
