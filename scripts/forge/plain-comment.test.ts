import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { plainComment } from './plain-comment.ts';

/** The kinds of nodes that a Markdown reader finds in a text. */
function kindsIn(text: string): Set<string> {
  const kinds = new Set<string>();
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), ({ type }) => void kinds.add(type));
  return kinds;
}

test('headings, lists, tables and emphasis stay', () => {
  const text = '## New\n\n- **One** fact\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
  expect(plainComment(text)).toBe(text);
});

test.each([
  '[text](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/path',
  'www.evil.example',
  'mail a@evil.example',
  '[text][ref]\n\n[ref]: https://evil.example',
  '[ref]\n\n  [ref]: https://evil.example',
  '> [ref]: //evil.example\n\n[ref]',
  '- [ref]: /evil\n\n[ref]',
  '<img src="https://evil.example/x.png">',
  '<!-- what this changes -->',
  '[^1]\n\n[^1]: a note',
])('%j leads nowhere and shows nothing', (text) => {
  const leading = [
    'link',
    'image',
    'html',
    'linkReference',
    'imageReference',
    'definition',
    'footnoteReference',
  ];
  expect(leading.filter((kind) => kindsIn(plainComment(text)).has(kind))).toEqual([]);
});

test('nobody is mentioned, and no issue', () => {
  expect(plainComment('@everyone see #12, GH-3')).toBe('@\u200Beveryone see #\u200B12, GH-\u200B3');
});

test('signs that turn text round or hide it are taken out', () => {
  expect(plainComment('a\u202Eb\u200Bc\rd\u0000\n')).toBe('abcd\n');
});

test('what is too long is cut at a line', () => {
  const long = plainComment('a line of text\n'.repeat(10_000));
  expect(long.length).toBeLessThan(61_000);
  expect(long.split('\n').slice(-3)).toEqual([
    'a line of text',
    '',
    '… The rest is in the log of the check.',
  ]);
});
