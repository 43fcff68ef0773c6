import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test.each([
  ['2018-08-29', '2018-08-29'],
  [' 2018-08 ', '2018-08'],
  ['2018', '2018'],
  ['2018-08-29T08:35:47.049Z', '2018-08-29'],
  ['2018-08-29T23:30:00-08:00', '2018-08-29'],
  ['2018-08-29T00:30+0800', '2018-08-29'],
  ['2018-08-29 08:35:47', '2018-08-29'],
  ['2018-02-30', undefined],
  ['2018-13', undefined],
  ['03/04/2018', undefined],
  ['August 29, 2018', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2018-08-29 or so', undefined],
  ['20180829', undefined],
  ['', undefined],
])('the date in %j is %s', (text, date) => {
  expect(dayOf(text)).toBe(date);
});
