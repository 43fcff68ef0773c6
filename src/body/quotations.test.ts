import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { quotationsIn } from './quotations.ts';
import { citedSentences } from './sentences.ts';

const body = (markdown: string) => parseBody(markdown, 1, ['a', 'b']);

describe('a quotation is text between quotation marks directly followed by a citation', () => {
  test.each([
    ['straight marks', 'He said "one two"[^a].', ['one two']],
    ['curly marks', 'He said “one two”[^a].', ['one two']],
    ['guillemets', 'Il dit «one two»[^a].', ['one two']],
    ['corner brackets', '他说「one two」[^a]', ['one two']],
    ['a full stop before the closing mark', '“One two.”[^a]', ['One two.']],
    ['a comma behind it', '"one two",[^a] he said', ['one two']],
    ['markup inside', '"one *two* three"[^a]', ['one two three']],
    ['two in a sentence', '"one"[^a] and "two"[^b]', ['one', 'two']],
    ['a line break inside', '"one\ntwo"[^a]', ['one\ntwo']],
    ['words between', '"one two" he said[^a]', []],
    ['no citation', '"one two"', []],
    ['a space before the citation', '"one two" [^a]', ['one two']],
    ['straight single marks', "'one two'[^a]", ['one two']],
    ['an apostrophe before the citation', 'the users’[^a]', []],
    ['a mark inside that nothing closes', '“one “two”[^a]', ['one “two']],
    ['the next one after such a mark', '“one “two”[^a] “three”[^b]', ['one “two', 'three']],
    ['words of a computation', ':sum["one 2"]{series=a measure=b from=1 to=2}[^a]', ['one 2']],
    ['code, which readers see as text', '`"one two"`[^a]', ['one two']],
  ])('%s', (_, markdown, texts) => {
    expect(quotationsIn(body(markdown)).map(({ text }) => text)).toEqual(texts);
  });

  test('with every citation that follows it, and its place', () => {
    expect(quotationsIn(body('Well,\nhe said "one two"[^a][^b].'))).toEqual([
      { text: 'one two', sourceIds: ['a', 'b'], line: 2, column: 9 },
    ]);
  });
});

describe('a blockquote that ends in a citation is a quotation', () => {
  test('whole, with all its paragraphs', () => {
    expect(quotationsIn(body('> One two.\n>\n> Three.[^a]'))).toEqual([
      { text: 'One two.\n\nThree.', sourceIds: ['a'], line: 1, column: 3 },
    ]);
  });

  test('and one that does not is none', () => {
    expect(quotationsIn(body('> One two.[^a] More.'))).toEqual([]);
  });
});

describe('a cited sentence', () => {
  const sentences = (markdown: string) =>
    citedSentences(body(markdown)).map(({ text, sourceIds }) => [text.trim(), sourceIds]);

  test.each([
    [
      'ends at a full stop, not inside a figure',
      'It cost 1.5 in 2020[^a]. Then 3.',
      [['It cost 1.5 in 2020.', ['a']]],
    ],
    [
      'has the citation behind its full stop',
      'One is 1.[^a] Two is 2.[^b]',
      [
        ['One is 1.', ['a']],
        ['Two is 2.', ['b']],
      ],
    ],
    ['has all its citations', 'One[^a] and two[^b].', [['One and two.', ['a', 'b']]]],
    ['is a table row', '| x | y |\n| - | - |\n| 1 | 2[^a] |', [['1 | 2 |', ['a']]]],
    [
      'is a table row with the citation of the first row',
      '| x | y[^a] |\n| - | - |\n| 1 | 2 |\n| 3 | 4[^b] |',
      [
        ['x | y |', ['a']],
        ['1 | 2 |', ['a']],
        ['3 | 4 |', ['b']],
      ],
    ],
    [
      'is a table row with the citation of the sentence before the table',
      'No. So it is[^a]:\n\n| x | y |\n| - | - |\n| 1 | 2 |',
      [
        ['So it is:', ['a']],
        ['x | y |', ['a']],
        ['1 | 2 |', ['a']],
      ],
    ],
    [
      'is no table row whose table cites nothing',
      'It is[^a]. No.\n\n| x |\n| - |\n| 1 |',
      [['It is.', ['a']]],
    ],
    ['is none without a citation', 'One is 1. Two is 2.', []],
  ])('%s', (_, markdown, expected) => {
    expect(sentences(markdown)).toEqual(expected);
  });
});
