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
  'many, the second half of it, halfway, a third case',
])('finds no figure in "%s"', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test('says what was written and where', () => {
  expect(figuresIn('Losses of RM560.8 million.')).toEqual([
    { normal: '560800000', written: 'RM560.8 million', index: 10 },
  ]);
});
