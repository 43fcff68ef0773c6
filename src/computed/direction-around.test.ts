import { expect, test } from 'vitest';
import { directionAround } from './direction-around.ts';

/** The way that a sentence says its value, written as `#`, went. */
const way = (sentence: string, words = '42 per cent') => {
  const [before = '', behind = ''] = sentence.split('#');
  return directionAround(before, words, behind);
};

test.each([
  ['It rose by #.', 'rise'],
  ['It soared, and #.', 'rise'],
  ['It soared: #.', 'rise'],
  ['Cases soared between 2017 and 2020, by #.', 'rise'],
  ['Cases rose between the two years of the count by #.', 'rise'],
  ['The number of cases that the board counted increased in all by exactly #.', 'rise'],
  ['Kes meningkat antara 2017 dengan 2020, iaitu #.', 'rise'],
  ['Kes telah melonjak dalam tempoh tiga tahun itu, sebanyak #.', 'rise'],
  ['There were # more in 2020.', 'rise'],
  ['It fell, by #.', 'fall'],
  ['The fall in readings over all of these years was #.', 'fall'],
  ['There were # fewer in 2020.', 'fall'],
  ['Bacaan merosot pada tahun itu, sebanyak #.', 'fall'],
  ['Bacaan adalah # lebih rendah.', 'fall'],
  ['It rose in 2018, then fell, by #.', 'fall'],
])('"%s" says a %s', (sentence, expected) => {
  expect(way(sentence)).toBe(expected);
});

test('the words of the value come first', () => {
  expect(way('It soared, and #.', 'a fall of 42 per cent')).toBe('fall');
});

test.each([
  ['The change was #.'],
  ['It did not rise over all of these years, but changed by #.'],
  ['It never soared, and #.'],
  ['After a rise in all of the year 2018 came #.'],
  ['Despite the increase of the year before it was #.'],
  ['The post says that it soared, and #.'],
  ['Losses fell while cases changed by #.'],
  ['Losses fell and cases went another way by #.'],
  ['Losses rose in 2018, when cases changed by #.'],
  ['Those who fell for it in all of these years were #.'],
  ['Of those who fell victim in all of these years # came back.'],
  ['They declined to say what the difference is: #.'],
  ['In the fall of 2020 the difference was #.'],
  ['It gave rise to talk of a difference of #.'],
  ['It rose or fell in that long time by #.'],
  ['Ferries to the Falls of the river changed by #.'],
  ['Ia tidak meningkat dalam tempoh itu, iaitu #.'],
  ['Selepas kenaikan pada tahun sebelumnya ia ialah #.'],
  ['Ramai yang jatuh sakit pada tahun itu, iaitu #.'],
  ['Menteri turun padang pada tahun itu dengan #.'],
  ['Dakwaan bahawa kes naik pada tahun itu, iaitu #.'],
])('"%s" says nothing that is sure', (sentence) => {
  expect(way(sentence)).toBeUndefined();
});

test('a long sentence without a clause takes no time', () => {
  expect(way(`${'in '.repeat(30_000)}#${' '.repeat(30_000)}`)).toBeUndefined();
});
