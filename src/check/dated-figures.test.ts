import { expect, test } from 'vitest';
import { datedFigures } from './dated-figures.ts';

test.each([
  ['17,227 fraud cases in 2021', ['17,227 2021']],
  ['17,227 in 2019, 13,703 in 2020 and 20,701 in 2021', ['17,227 2019', '13,703 2020', '20,701 2021']],
  ['13,703 and 20,701 in 2019 and 2021 respectively', ['13,703 2019', '20,701 2021']],
  ['2019: 13,703; 2020: 17,227', ['13,703 2019', '17,227 2020']],
  ['In 2021, 20,701 cases against 17,227 in 2020', ['17,227 2020', '20,701 2021']],
  ['Pada tahun 2021, sebanyak 20,701 kes', ['20,701 2021']],
  ['By 2021 the 13,703 of 2019 had become 20,701', ['13,703 2019']],
  ['In 2021 it rose from 17,227 by 20 per cent', []],
  ['From 2019 to 2021 it rose from 13,703 to 20,701', []],
  ['Up to February 2022 there were 3,273 cases', []],
])('in "%s"', (text, expected) => {
  expect(datedFigures(text).map(({ figure, year }) => `${figure.written} ${year}`)).toEqual(expected);
});
