import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkDeclaredFootnotes } from './declared-footnotes.ts';
import { neededSyntax } from './needed-syntax.ts';
import { plainText } from './plain-text.ts';

const ids = ['a', 'src-1'];
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkDeclaredFootnotes, { ids }).freeze();
const plain = (markdown: string) => plainText(markdown, new Set(ids));

/** Lines that are plain or nearly so. */
const words = fc.constantFrom(
  ...[
    'word',
    ' ',
    'Two',
    '. ',
    ': ',
    '[^a]',
    '[^src-1]',
    '(',
    ')',
    '-',
    '!',
    '"',
    '“x”',
    '3',
    '#',
    '>',
    '+',
    '=',
  ],
  ...['\u00a0', 'é', '字', '😀'],
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '> ', '## ', '# ', '1. ', '  ', '+ ', '[^b]', '* '),
    fc.array(words, { maxLength: 6 }),
  )
  .map(([start, rest]) => start + rest.join(''));
const text = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 9 }).map((lines) => lines.join('\n'));

describe('the tree of a plain text', () => {
  test('is the one that the parser of all Markdown gives', () => {
    let trees = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        const { autolinks, tables } = neededSyntax(markdown);
        const tree = autolinks || tables ? undefined : plain(markdown);
        if (!tree) return;
        trees += 1;
        expect(tree).toEqual(whole.parse(markdown));
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(trees).toBeGreaterThan(500);
  });

  test.each([
    '',
    '\n\n',
    'One line[^a].',
    'Two\nlines[^a][^src-1]\n',
    '## Head\nText, then\n## Another[^a]\n',
    'Text\n- one\n- two[^a]\n\nMore\n',
    '> Words that\n> were said[^a].\n\n> Others\n',
  ])('of %j is there', (markdown) => {
    expect(plain(markdown)).toEqual(whole.parse(markdown));
  });

  test('has places of its own in each node', () => {
    const places = new Set<object>();
    const visit = (node: { position?: object | undefined; children?: object[] }) => {
      places.add((node.position as { start: object }).start).add((node.position as { end: object }).end);
      for (const child of node.children ?? []) visit(child as typeof node);
      return places.size;
    };
    expect(visit(plain('## A[^a]\n\nB[^a] c\n\n- d\n') as never)).toBe(2 * 12);
  });
});

test.each([
  'a *b*',
  'a_b_',
  'a `b`',
  'a\\',
  'a <b>',
  'a &amp; b',
  'a ~b~',
  '[a](b)',
  'a [^b]',
  '![^a]',
  '[^a]: b',
  '[ ] a',
  ' a',
  'a ',
  'a\tb',
  'a\r\nb',
  '1. a',
  '+ a',
  '-',
  'a\n---',
  'a\n===',
  '#a',
  '## a ##',
  '- a\nb',
  '- a\n\n- b',
  '- - a',
  '- [ ] a',
  '> a\nb',
  '> > a',
  '>a',
])('%j is no plain text', (markdown) => {
  expect(plain(markdown)).toBeUndefined();
});
