import { expect, test } from 'vitest';
import { shownChange } from './shown-change.ts';

test('short texts are shown whole', () => {
  expect(shownChange({ from: 'One\ntide.', to: 'Two tides.' })).toEqual({
    from: 'One tide.',
    to: 'Two tides.',
  });
});

test('long texts are shown from shortly before the first difference', () => {
  const start = 'The harbour office counted the tides of the whole year, and found that there were ';
  expect(shownChange({ from: `${start}27.`, to: `${start}28.` })).toEqual({
    from: '… found that there were 27.',
    to: '… found that there were 28.',
  });
});

test.each([
  ['one that is the beginning of the other', 'a'.repeat(100), 'a'.repeat(120)],
  [
    'one whose difference is followed by much',
    `${'a'.repeat(90)}b${'c'.repeat(200)}`,
    `${'a'.repeat(90)}d${'c'.repeat(200)}`,
  ],
  ['ones with characters of two halves', `${'𝄞'.repeat(60)}a`, `${'𝄞'.repeat(60)}b`],
  ['ones that begin otherwise', `x${'a'.repeat(100)}`, `y${'a'.repeat(100)}`],
])('what is shown is never the same, nor too long, nor cut through a character: %s', (_, from, to) => {
  const shown = shownChange({ from, to });
  expect(shown.from).not.toBe(shown.to);
  for (const text of [shown.from, shown.to]) {
    expect(text.length).toBeLessThanOrEqual(80);
    expect(text.isWellFormed()).toBe(true);
  }
});
