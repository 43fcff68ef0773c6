import { expect, test } from 'vitest';
import { bodyLimits, exceededLimit } from './limits.ts';

/** For each limit a text that just keeps it, and one that just does not. */
const atLimit: Record<string, (count: number) => string> = {
  characters: (count) => 'a'.repeat(count),
  'opening square brackets': (count) => '['.repeat(count),
  lines: (count) => 'a\n'.repeat(count - 1),
  'table bars': (count) => '|'.repeat(count),
  backquotes: (count) => '`'.repeat(count),
  'asterisks and underscores': (count) => `${'*a_'.repeat(count / 2)}${'_'.repeat(count % 2)}`,
  tildes: (count) => '~'.repeat(count),
  'levels of quotation or lists in one line': (count) =>
    `text\n${'> 1. '.repeat(count / 2)}${'- '.repeat(count % 2)}a`,
  'spaces at the start of a line': (count) => `text\n${' '.repeat(count)}a`,
};

test('every limit has its case here', () => {
  expect(bodyLimits.map(({ what }) => what)).toEqual(Object.keys(atLimit));
});

test.each(bodyLimits)('$most $what are read, one more is not', ({ what, most }) => {
  const text = atLimit[what] as (count: number) => string;
  expect([exceededLimit(text(most)), exceededLimit(text(most + 1))]).toEqual([
    undefined,
    { what, most, found: most + 1 },
  ]);
});

test('an empty text keeps all limits', () => {
  expect(exceededLimit('')).toBeUndefined();
});

test('signs inside a line are no levels of quotation', () => {
  expect(exceededLimit(`a${' > - 1.'.repeat(50)}`)).toBeUndefined();
});
