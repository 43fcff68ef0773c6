import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each([
  ['a rise of 51 per cent', 'rise'],
  ['up 51 %', 'rise'],
  ['51 per cent more', 'rise'],
  ['+51%', 'rise'],
  ['peningkatan 51 peratus', 'rise'],
  ['fell by 12 per cent', 'fall'],
  ['12 per cent fewer', 'fall'],
  ['−12%', 'fall'],
  ['turun 12 peratus', 'fall'],
  ['kurang 12 peratus', 'fall'],
  ['up to 51 per cent', undefined],
  ['more than 51 per cent', undefined],
  ['51 per cent', undefined],
  ['from 3-51 per cent', undefined],
  ['first up, then down', undefined],
])('"%s": %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
