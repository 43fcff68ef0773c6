import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { parseBody } from './parse-body.ts';

const citationsIn = (markdown: string, ids = ['tables', 'report']) => parseBody(markdown, 10, ids).citations;

/** Types and beginnings of the blocks of a body, in lines of the file. */
const blocksIn = (markdown: string, ids = ['tables']) =>
  parseBody(markdown, 10, ids).root.children.map(({ type, position }) => [
    type,
    position?.start.line,
    position?.start.column,
  ]);

describe('citations', () => {
  test('are found with their places in the file', () => {
    expect(citationsIn('One[^tables].\n\n> Two\n> three[^report], four[^tables]\n')).toEqual([
      { sourceId: 'tables', line: 10, column: 4 },
      { sourceId: 'report', line: 13, column: 8 },
      { sourceId: 'tables', line: 13, column: 23 },
    ]);
  });

  test('keep their places whatever the number of sources', () => {
    const many = ['tables', ...Array.from({ length: 50 }, (_, index) => `s${index}`)];
    expect(citationsIn('One[^tables].', many)).toEqual([{ sourceId: 'tables', line: 10, column: 4 }]);
  });

  test('keep their places where lines end in carriage return and line feed', () => {
    expect(citationsIn('One.\r\n\r\nTwo[^tables].\r\n')).toEqual([
      { sourceId: 'tables', line: 12, column: 4 },
    ]);
  });

  test('are found in tables, lists, headings and emphasis', () => {
    const markdown = '## A[^tables]\n\n- **b[^tables]**\n\n| c |\n| - |\n| d[^tables] |\n';
    expect(citationsIn(markdown).map(({ line }) => line)).toEqual([10, 12, 16]);
  });

  test('of an unknown source are none', () => {
    expect(citationsIn('One[^tabels].')).toEqual([]);
  });

  test('after a backslash are none', () => {
    expect(citationsIn('One\\[^tables].')).toEqual([]);
  });

  test('in code are none', () => {
    expect(citationsIn('`[^tables]`\n\n```\n[^tables]\n```\n\n    [^tables]\n')).toEqual([]);
  });

  test("of a footnote that the author defined are none, but for a source's id", () => {
    expect(citationsIn('One[^note], two[^tables].\n\n[^note]: Text.\n\n[^tables]: Text.\n')).toEqual([
      { sourceId: 'tables', line: 10, column: 16 },
    ]);
  });

  test('of what has not the form of an id are none', () => {
    expect(citationsIn('One[^a]: b].', ['a]: b\n\n# c', '__proto__', ''])).toEqual([]);
  });
});

describe('blocks', () => {
  test('stand where they stand in the file', () => {
    expect(blocksIn('\n## A\n\nb\n\n- c\n')).toEqual([
      ['heading', 11, 1],
      ['paragraph', 13, 1],
      ['list', 15, 1],
    ]);
  });

  test('on an indented first line belong to the text', () => {
    expect(blocksIn('    code\n\ntext\n')).toEqual([
      ['code', 10, 1],
      ['paragraph', 12, 1],
    ]);
  });

  test('behind an unclosed fence belong to it', () => {
    expect(blocksIn('text\n\n```\n## A\n[^tables]\n')).toEqual([
      ['paragraph', 10, 1],
      ['code', 12, 1],
    ]);
  });

  test('are those of the author alone', () => {
    expect(blocksIn('')).toEqual([]);
  });

  test('keep the definitions that the author wrote', () => {
    expect(blocksIn('text\n\n[^note]: Text.\n')).toEqual([
      ['paragraph', 10, 1],
      ['footnoteDefinition', 12, 1],
    ]);
  });

  test('on a first line of equals signs are text', () => {
    expect(blocksIn('===\n')).toEqual([['paragraph', 10, 1]]);
  });
});

test('offsets count from the beginning of the text, so that any part of it can be cut out', () => {
  const markdown = 'One *two*[^tables] three.\n';
  const parts: string[] = [];
  visit(parseBody(markdown, 10, ['tables']).root, (node) => {
    if (node.position) parts.push(markdown.slice(node.position.start.offset, node.position.end.offset));
  });
  expect(parts.slice(1)).toEqual([
    'One *two*[^tables] three.',
    'One ',
    '*two*',
    'two',
    '[^tables]',
    ' three.',
  ]);
});
