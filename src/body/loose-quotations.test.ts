import { expect, test } from 'vitest';
import { looseQuotations } from './loose-quotations.ts';
import { parseBody } from './parse-body.ts';

const body = (markdown: string) => parseBody(markdown, 1, ['a', 'b']);

test.each<[string, [text: string, ...sourceIds: string[]][]]>([
  ['He said "one two" once[^a].', [['one two', 'a']]],
  ['"One two", he said.[^a]', [['One two', 'a']]],
  ['"One two" – [^a]', [['One two', 'a']]],
  ['"One two" ([^a])', [['One two', 'a']]],
  [
    '"One two" and "three four", they said[^a][^b].',
    [
      ['One two', 'a', 'b'],
      ['three four', 'a', 'b'],
    ],
  ],
  ['He said "one two"[^a] and "three" four[^b].', [['three', 'a', 'b']]],
  ['He said "one \'two\' three" once[^a].', [["one 'two' three", 'a']]],
  ['He said "one two". It is so[^a].', [['one two']]],
  ['He said "one two" once.', [['one two']]],
  ['He said "one two" [^a].', []],
  ['| he said | "one two" |\n| --- | --- |\n| a[^a] | "three four" |', [['one two'], ['three four', 'a']]],
  ['> One two.', [['One two.']]],
  ['> One two.\n>\n> "Three" four.\n\nFive.\n\n> Six.', [['One two.\n\n"Three" four.'], ['Six.']]],
  ['> One two.[^a]', []],
  ['> One two.\n>\n> > Three.[^a]', []],
])('what is quoted without a citation right behind it: %j', (markdown, quotations) => {
  expect(looseQuotations(body(markdown)).map(({ text, sourceIds }) => [text, ...sourceIds])).toEqual(
    quotations,
  );
});
