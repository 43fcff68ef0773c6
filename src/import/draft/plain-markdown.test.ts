import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../body/parse-body.ts';
import { markdownOf, plainParagraphs } from './plain-markdown.ts';

/** What the check and the page make of a stranger's text in a quotation: the kinds of its parts, and its words. */
const parsed = (text: string) => {
  const { nodes, root, citations, charts, computations } = parseBody(
    markdownOf([{ type: 'blockquote', children: plainParagraphs(text) }]),
    1,
    ['review'],
  );
  const kinds = [...new Set(nodes.map(({ type }) => type))].sort();
  return {
    kinds,
    words: toString(root).replace(/\s+/g, ''),
    found: [...citations, ...charts, ...computations],
  };
};
const plain = ['blockquote', 'break', 'inlineCode', 'paragraph', 'root', 'text'];

test.each([
  '<script>alert(1)</script> and <img src=x onerror=alert(1)>',
  '# A heading\n\n## Another\n\nand a line\n===',
  '[a link](https://example.org) and ![an image](https://example.org/a.png)',
  'cited[^review] and [^review]: defined',
  'https://example.org/a_b_c?d=e&f, www.example.org/x and someone@example.org',
  '> quoted\n> twice',
  '- a list\n- of things\n\n1. and\n2. numbers\n\n- [ ] a task',
  '| a | table |\n| - | ----- |\n| b | c |',
  ':change[up 51 per cent]{series=a measure=b from=2019 to=2021} and\n\n::series{id=a measure=b}',
  '    code\n\n```\nfenced\n```\n\n~~~\n~~struck~~ *emphasis* __strong__ `code`',
  '&lt;b&gt; &amp; &#60; \\* \\\\',
  '---\n***\n<!-- a comment -->\n<?php ?>\n<![CDATA[x]]>',
])('%j stays what it says', (text) => {
  const { kinds, words, found } = parsed(text);
  expect(kinds.filter((kind) => !plain.includes(kind))).toEqual([]);
  expect([words, found]).toEqual([text.replace(/\s+/g, ''), []]);
});

describe('any text', () => {
  const mark = fc.constantFrom(
    ...'[]()<>*_~`#|\\:^!&;.-+=@{}"\'/ \n',
    ...[
      '\n\n',
      '    ',
      'http://',
      'https://x.y',
      'www.',
      'a@b.c',
      '[^review]',
      ':sum[',
      '::series{',
      '<b>',
      '&#x3c;',
      '```',
    ],
    ...['a', 'B', '1', '。', '潮', '🌊'],
  );

  test('has no part that is more than text', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { kinds, words, found } = parsed(text);
        expect(kinds.filter((kind) => !plain.includes(kind))).toEqual([]);
        expect([words, found]).toEqual([text.replace(/\s+/g, ''), []]);
      }),
      { numRuns: 3000 },
    );
  });
});
