import { textIn } from '../domain/text.ts';
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
 * What the figures of one measure show, in one to six sentences. Empty when there are none.
 * @param unknown the periods of which the series says that the value is unknown
 */
export function sentenceOf(
  rows: readonly SeriesRow[],
  { label, format, words, locale }: MeasureWriting,
  unknown: readonly Gap[] = [],
): string {
  const findings = findingsIn(rows);
  if (!findings) return '';
  const { last, rivals, lastIsNotNewest, change, highest, partial, longer, otherwise } = findings;
  const when = (row: Pick<SeriesRow, 'period'>) => periodWords(row.period, locale);
  const amount = (quantity: Quantity) => quantityWords(quantity, format.amount, words.qualifiers);
  const list = (rows: readonly Pick<SeriesRow, 'period'>[]) =>
    new Intl.ListFormat(locale).format(rows.map(when));
  const about = (is: boolean, written: string) => (is ? words.qualifiers.about(written) : written);
  const share = ({ value, decimals, about: is }: NonNullable<NonNullable<typeof change>['share']>) => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals });
    return about(is, format.format(Math.abs(value)));
  };

  const amounts = [...new Set(rivals.map(({ quantity }) => amount(quantity)))];
  const stated =
    amounts.length > 1
      ? words.rivals(new Intl.ListFormat(locale, { type: 'disjunction' }).format(amounts))
      : amount(last.quantity);
  const counted = last.counts ? textIn(last.counts.label, locale) : label;
  const value = words.value(counted, when(last), stated, lastIsNotNewest);
  const compared = change && {
    difference: about(change.difference.about, format.amount(Math.abs(change.difference.value))),
    share: change.share && share(change.share),
    direction: Math.sign(change.difference.value),
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
    unknown.length > 0 && words.unknownFor(list(unknown)),
    partial.length > 1 ? words.somePartial(partial.length) : '',
    longer.length > 0 ? words.longerThanOthers(list(longer)) : '',
    ...otherwiseSentences(otherwise, { words, locale }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Which values count something else than their measure does, a sentence for each thing. */
export function otherwiseSentences(
  rows: readonly SeriesRow[],
  { words, locale }: Pick<MeasureWriting, 'words' | 'locale'>,
): string[] {
  const named = rows.flatMap(({ period, counts }) =>
    counts ? [{ when: periodWords(period, locale), what: textIn(counts.label, locale) }] : [],
  );
  return [...Map.groupBy(named, ({ what }) => what)].map(([what, of]) => {
    const periods = new Intl.ListFormat(locale).format(of.map(({ when }) => when));
    return words.otherwise(periods, what, of.length);
  });
}
