import { expect, test } from 'vitest';
import { Id } from './id.ts';

test.each(['a', '7', 'two-tides-a-day', 'report-2020', 'a'.repeat(100)])('%j is an id', (text) => {
  expect(Id.safeParse(text)).toEqual({ success: true, data: text });
});

test.each([
  '',
  'Tides',
  'two tides',
  'two--tides',
  '-tides',
  'tides-',
  'two_tides',
  'marée',
  'a/b',
  'a.b',
  'tides\n',
  '__proto__',
  'a'.repeat(101),
  2021,
])('%j is none', (text) => {
  expect(Id.safeParse(text).success).toBe(false);
});
