import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test('writes a day in the long form of the locale', () => {
  expect(formatDate('2022-03-28', 'en')).toBe('28 March 2022');
  expect(formatDate('2022-03-28', 'ms')).toBe('28 Mac 2022');
  expect(formatDate('2022-03-28', 'en-US')).toBe('March 28, 2022');
});

test('shows a partial date as far as it is known', () => {
  expect(formatDate('2022-03', 'en')).toBe('March 2022');
  expect(formatDate('2022-03', 'ms')).toBe('Mac 2022');
  expect(formatDate('2022', 'en')).toBe('2022');
});

test('is the same day in every time zone', () => {
  expect(formatDate('2022-01-01', 'en')).toBe('1 January 2022');
  expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022');
});
