import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { inert } from './inert.ts';

/** What a forge makes of a line beside the text around it: kinds of nodes, and the text of code spans. */
function made(line: string): string[] {
  const found: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(`before ${line} after`), (node) => {
    if (node.type === 'inlineCode') found.push(`code: ${node.value}`);
    else if (!['root', 'paragraph'].includes(node.type)) found.push(node.type);
  });
  return found;
}

test.each([
  ['a mention', '@team look', '@team look'],
  ['a link', '[x](https://example.com)', '[x](https://example.com)'],
  ['an image', '![x](https://example.com/x.png)', '![x](https://example.com/x.png)'],
  ['HTML', '<img src=x onerror=alert(1)><!--', '<img src=x onerror=alert(1)><!--'],
  ['a bare address', 'https://example.com #1 :tada:', 'https://example.com #1 :tada:'],
  ['backticks that would close it', '`` ` @team `', '`` ` @team `'],
  ['a new line and a heading', 'a\n\n# b\n- c', 'a # b - c'],
  ['a backslash at the end', 'a\\', 'a\\'],
  ['a table', 'a | b', 'a | b'],
  ['an escape of the terminal and a turned line', 'a\u001B[31m\u202Eb', 'a\uFFFD[31m\uFFFDb'],
])('%s is shown and does nothing', (_, text, shown) => {
  expect(made(inert(text, 80))).toEqual(['text', `code: ${shown}`, 'text']);
});

test('a long text is cut between characters, not inside one', () => {
  expect([inert('a'.repeat(10), 5), inert('😀'.repeat(10), 3)]).toEqual(['`aaaa…`', '`😀😀…`']);
});

test('no text is said to be none', () => {
  expect(inert(' \n', 5)).toBe('(nothing)');
});
