import { describe, expect, test } from 'vitest';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import { strings } from '../i18n/strings.ts';
import { measureFormat } from './measure-format.ts';
import { quantityMark, quantityWords } from './quantity-words.ts';

/** No-break spaces and narrow ones as Intl puts them, made visible. */
const visible = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⌇');

/** A value as its table, its sentence and its bar give it. */
function written(value: string | number, unit: string, locale: string): string[] {
  const quantity = readQuantity(value) as Quantity;
  const { number, amount, short } = measureFormat(unit, locale);
  const { qualifiers } = strings(locale).series;
  return [
    quantityWords(quantity, number, qualifiers),
    quantityWords(quantity, amount, qualifiers),
    quantityMark(quantity, short),
  ].map(visible);
}

describe.each([
  ['en', 'more than ', 'less than ', 'about ', ['from ', ' to '], ' million', ' billion', 'M', 'B'],
  [
    'ms',
    'lebih daripada ',
    'kurang daripada ',
    'kira-kira ',
    ['dari ', ' hingga '],
    ' juta',
    ' bilion',
    'J',
    'B',
  ],
] as const)('in %s', (locale, more, less, about, [from, to], million, billion, m, b) => {
  test.each([
    [0, '0', '0', '0'],
    [7, '7', '7', '7'],
    [999, '999', '999', '999'],
    [1000, '1,000', '1,000', '1,000'],
    [20701, '20,701', '20,701', '20,701'],
    [2.25, '2.25', '2.25', '2.25'],
    [0.000001, '0.000001', '0.000001', '0.000001'],
    [999999, '999,999', '999,999', '999,999'],
    [1000000, '1,000,000', `1${million}`, `1${m}`],
    [1234567, '1,234,567', '1,234,567', `1.23${m}`],
    [1500000000, '1,500,000,000', `1.5${billion}`, `1.5${b}`],
    ['>20000', `${more}20,000`, `${more}20,000`, '>20,000'],
    ['<5', `${less}5`, `${less}5`, '<5'],
    ['~600000000', `${about}600,000,000`, `${about}600${million}`, `~600${m}`],
    ['12000..13000', `${from}12,000${to}13,000`, `${from}12,000${to}13,000`, '12,000–13,000'],
  ])('%s cases', (value, table, sentence, bar) => {
    expect(written(value, 'cases', locale)).toEqual([table, sentence, bar]);
  });

  test.each([
    [0, '0', 'RM⍽0', '0'],
    [0.5, '0.50', 'RM⍽0.50', '0.5'],
    [999, '999', 'RM⍽999', '999'],
    [560800000, '560,800,000', `RM⍽560.8${million}`, `560.8${m}`],
    [1218925413.59, '1,218,925,413.59', 'RM⍽1,218,925,413.59', `1.22${b}`],
    ['>560000000', `${more}560,000,000`, `${more}RM⍽560${million}`, `>560${m}`],
    ['<60000000', `${less}60,000,000`, `${less}RM⍽60${million}`, `<60${m}`],
    ['~1.5', `${about}1.50`, `${about}RM⍽1.50`, '~1.5'],
    ['1000..2500.5', `${from}1,000${to}2,500.50`, `${from}RM⍽1,000${to}RM⍽2,500.50`, '1,000–2,500.5'],
  ])('%s of a currency', (value, table, sentence, bar) => {
    expect(written(value, 'MYR', locale)).toEqual([table, sentence, bar]);
  });
});

test('a currency stands where the locale has it', () => {
  const inLocale = (unit: string, locale: string) => visible(measureFormat(unit, locale).amount(2500000));
  expect([
    inLocale('EUR', 'de'),
    inLocale('EUR', 'en'),
    inLocale('USD', 'ms'),
    inLocale('JPY', 'en'),
  ]).toEqual(['2,5 Millionen⍽€', '€2.5 million', '$2.5 juta', '¥2.5 million']);
});
