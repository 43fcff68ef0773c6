import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { quotationsIn } from './quotations.ts';
import { citedSentences } from './sentences.ts';

const body = (markdown: string) => parseBody(markdown, 1, ['a', 'b']);

/** The quotations of a text that are of one form, parts of one apart. */
const textsOf = (markdown: string, form: string) =>
  quotationsIn(body(markdown))
    .flatMap(({ parts }) => parts)
    .filter((part) => part.form === form)
    .map(({ text }) => text);

describe('a quotation is text between quotation marks directly followed by a citation', () => {
  test.each([
    ['straight marks', 'He said "one two"[^a].', ['one two']],
    ['curly marks', 'He said “one two”[^a].', ['one two']],
    ['guillemets', 'Il dit «one two»[^a].', ['one two']],
    ['corner brackets', '他说「one two」[^a]', ['one two']],
    ['primes', 'He said ″one two″[^a].', ['one two']],
    ['marks of two characters', "He said ``one two''[^a].", ['one two']],
    ['a mark beyond the Basic Multilingual Plane', '🙶one two🙷[^a]', ['one two']],
    ['entities', '&ldquo;one two&rdquo;[^a] and &#x2033;three&#x2033;[^a]', ['one two', 'three']],
    ['escaped marks', '\\"one two\\"[^a]', ['one two']],
    ['marks in emphasis', '*“one* two”[^a]', ['one two']],
    ['marks in a link', '[“one two”](https://example.org)[^a]', ['one two']],
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
    ['a heading', '## "one two"[^a]', ['one two']],
    ['a title in Chinese, which is cited', '《一二》[^a]', ['一二']],
  ])('%s', (_, markdown, texts) => {
    expect(textsOf(markdown, 'direct')).toEqual(texts);
  });

  test('with every citation that follows it, and its place', () => {
    expect(quotationsIn(body('Well,\nhe said "one two"[^a][^b].'))).toEqual([
      {
        parts: [{ text: 'one two', sourceIds: ['a', 'b'], form: 'direct', line: 2, column: 9 }],
        attributed: false,
      },
    ]);
  });
});

describe('a quotation without a citation right behind it has the citation of its sentence', () => {
  const loose = (markdown: string) =>
    quotationsIn(body(markdown))
      .flatMap(({ parts }) => parts)
      .filter(({ form }) => form === 'loose')
      .map(({ text, sourceIds }) => [text, ...sourceIds]);

  test.each([
    ['behind who said it', '"One two," he said.[^a]', [['One two,', 'a']]],
    ['behind a dash', '"One two" – [^a]', [['One two', 'a']]],
    ['in brackets', '"One two" ([^a])', [['One two', 'a']]],
    ['behind its name', '"One two" (Source, 2022)[^a]', [['One two', 'a']]],
    [
      'the next one of several',
      '"One" he said[^a] and "two" she said[^b].',
      [
        ['One', 'a'],
        ['two', 'b'],
      ],
    ],
    [
      'one for two',
      '"One" and "two" they said[^a].',
      [
        ['One', 'a'],
        ['two', 'a'],
      ],
    ],
    ['before it, when there is none behind', 'They say[^a] that it is "one two" now.', [['one two', 'a']]],
    [
      'of its row',
      '| "one" | 2[^a] | "three" |\n| - | - | - |\n',
      [
        ['one', 'a'],
        ['three', 'a'],
      ],
    ],
    ['of its table', '| x | y[^a] |\n| - | - |\n| "one" | 2 |', [['one', 'a']]],
    ['for the outer of two', 'He said "one \'two\' three" once[^a].', [["one 'two' three", 'a']]],
    ['with an apostrophe in single marks', 'He said ‘the users’ data’ once[^a].', [['the users’ data', 'a']]],
    [
      'with apostrophes behind single marks',
      "'So it is' and the users' data, he said[^a].",
      [['So it is', 'a']],
    ],
    ['no title in Chinese', '《一二》他说[^a]', []],
    ['no apostrophes', "In the '90s the users' data were lost[^a].", []],
  ])('%s', (_, markdown, expected) => {
    expect(loose(markdown)).toEqual(expected);
  });

  test('or none, and then the next in its paragraph may have it', () => {
    expect(quotationsIn(body('He said "one two". It is so[^a].\n\nShe said "three".'))).toEqual([
      {
        parts: [{ text: 'one two', sourceIds: ['a'], form: 'uncited', line: 1, column: 9 }],
        attributed: false,
      },
      { parts: [{ text: 'three', sourceIds: [], form: 'uncited', line: 3, column: 10 }], attributed: false },
    ]);
  });
});

describe('a quotation may be broken by words between', () => {
  const broken = (markdown: string) =>
    quotationsIn(body(markdown)).map(({ parts, attributed }) => [
      attributed,
      ...parts.map(({ text }) => text),
    ]);

  test.each([
    ['that say who speaks', '"We have," he said, "found none."[^a]', [[true, 'We have,', 'found none.']]],
    ['with the comma behind the mark', '“Kami”, kata beliau, “tidak”[^a]', [[true, 'Kami', 'tidak']]],
    ['twice', '"A," he said, "b," he added, "c."[^a]', [[true, 'A,', 'b,', 'c.']]],
    ['where a sentence ends', '"A," he said. "B."[^a]', [[false, 'A,', 'B.']]],
    ['that do not say it', '"A," or so, "b"[^a]', [[false, 'A,', 'b']]],
    [
      'but not without a comma',
      '"A" he said "b"[^a]',
      [
        [false, 'A'],
        [false, 'b'],
      ],
    ],
    [
      'nor behind a citation',
      '"A,"[^a] he said, "b"[^a]',
      [
        [false, 'A,'],
        [false, 'b'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(broken(markdown)).toEqual(expected);
  });
});

describe('a blockquote that ends in a citation is a quotation', () => {
  test('whole, with all its paragraphs', () => {
    expect(quotationsIn(body('> One two.\n>\n> Three.[^a]'))).toEqual([
      {
        parts: [{ text: 'One two.\n\nThree.', sourceIds: ['a'], form: 'direct', line: 1, column: 3 }],
        attributed: false,
      },
    ]);
  });

  test.each([
    ['and one that does not is none', '> One two.[^a] More.', []],
    ['with a list at its end', '> One:\n>\n> - two\n> - three[^a]', ['One:\n\ntwo\n\nthree']],
    ['with another in it', '> > One.\n>\n> Two.[^a]', ['One.\n\nTwo.']],
    ['alone in another', '> > One.[^a]', ['One.']],
    [
      'without a last line that names who said it',
      '> One two.\n> — Ada Example, Harbour Board[^a]',
      ['One two.'],
    ],
    ['without a last paragraph that does', '> One two.\n>\n> -- Dr. Ada Example[^a]', ['One two.']],
    ['with a last line that goes on', '> One two\n> — and three[^a]', ['One two\n— and three']],
  ])('%s', (_, markdown, texts) => {
    expect(textsOf(markdown, 'direct')).toEqual(texts);
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
