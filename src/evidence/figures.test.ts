import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each([
  ['20,000 cases', ['20000']],
  ['20 000 cases', ['20000']],
  ['20\u202f000 cases', ['20000']],
  ['twenty thousand cases', ['20000']],
  ['RM560 million', ['560000000']],
  ['RM560m and RM560mil', ['560000000', '560000000']],
  ['560,000,000', ['560000000']],
  ['RM 1.218 billion', ['1218000000']],
  ['RM1.61 bln', ['1610000000']],
  ['RM6.2bil', ['6200000000']],
  ['US$13 million', ['13000000']],
  ['€1.234.567,89', ['1234567.89']],
  ['RM1,218,925,413.59', ['1218925413.59']],
  ['51 per cent, 51% and 2.5 %', ['51%', '51%', '2.5%']],
  ['38.81 peratus', ['38.81%']],
  ['4 juta rakyat, 34,497 kes, RM2.7 bilion', ['4000000', '34497', '2700000000']],
  ['dua puluh satu kes dan lima ribu lagi', ['21', '5000']],
  ['three million records and 1.12 million attempts', ['3000000', '1120000']],
  ['one hundred and five people', ['105']],
  ['a 31.8GB file for 0.2 BTC (RM35,350)', ['31.8', '0.2', '35350']],
  ['aged 23 to 42', ['23', '42']],
  ['two thousand five hundred, one two', ['2500', '1', '2']],
  ['a million, a hundred thousand and half a million', ['1000000', '100000', '500000']],
  ['two and a half million, a quarter of a million', ['2500000', '250000']],
  [
    'seribu, seratus dua puluh, sebelas, sejuta dan dua ribu lima ratus',
    ['1000', '120', '11', '1000000', '2500'],
  ],
  ['3,5 % and 2½ million', ['3.5%', '2500000']],
  ['12,34,567 rupees, 3 lakh', ['1234567', '300000']],
  ['２０，７０１ and ٢٠٧٠١ and ២០៧០១', ['20701', '20701', '20701']],
  ['there were 2050 cases, a total of 2051', ['2050', '2051']],
  ['20,701–99,999', ['20701', '99999']],
  ['RM500-600 million, 20 to 30 per cent', ['500000000', '600000000', '20%', '30%']],
  ['between 5 and 6 million, from 800 to 1.2 million', ['5000000', '6000000', '800', '1200000']],
  ['half of them, more than a third, two-thirds', ['half', 'third', '2', 'two-thirds']],
  ['doubled, a twofold rise, dua kali ganda', ['double', 'double', '2', 'double']],
  ['separuh, suku daripada, tiga suku', ['half', 'quarter', '3', 'three-quarters']],
])('reads "%s"', (text, figures) => {
  expect(figuresIn(text).map(({ normal }) => normal)).toEqual(figures);
});

test.each([
  'on 28 March 2022',
  'on Nov 26, 2021',
  'from 28 to 30 March',
  'pada 27 Mac 2022',
  'in 2021, from 1979 to 1998',
  '2022-03-28',
  'at 10.00 am or 14:30',
  'Covid-19',
  'the 40th time',
  'in 2021 cases rose, and in March 2022 no case was',
  '2019–2021 and 2021-22',
  'the first half of 2022, half of the year, a half-hour',
  'many, the second half of it, halfway, a third case',
])('finds no figure in "%s"', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test('says what was written and where', () => {
  expect(figuresIn('Losses of RM560.8 million.')).toEqual([
    { normal: '560800000', written: 'RM560.8 million', index: 10 },
  ]);
});
