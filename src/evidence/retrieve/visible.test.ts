import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['', ''],
  ['One <b>tide</b>\n came.', 'One tide came.'],
  ['<SCRIPT>if (a < b) tide()</Script >One<style>p > a {}</style> tide', 'One tide'],
  ['<scripts>One</scripts> tide', 'One tide'],
  ['One <script>never ends', 'One'],
  ['One < two', 'One'],
])('%j shows %j', (source, shown) => {
  expect(visible(source)).toBe(shown);
});

test.each(['<', '<style ', '<script>', '</script', '< >', ' '])(
  'a page of nothing but %j is soon read',
  (part) => {
    expect(visible(part.repeat(1_000_000 / part.length)).length).toBeLessThan(10);
  },
);
