import { expect, test } from 'vitest';
import { cutFrontMatter } from './front-matter.ts';

test('cuts a text at the lines of three hyphens', () => {
  expect(cutFrontMatter('---\na: 1\nb: 2\n---\n\ntext\n')).toEqual({
    yaml: 'a: 1\nb: 2\n',
    yamlLine: 2,
    body: '\ntext\n',
    bodyLine: 5,
  });
});

test('takes carriage returns and spaces behind the hyphens', () => {
  expect(cutFrontMatter('---  \r\na: 1\r\n---\t\r\ntext\r\n')).toEqual({
    yaml: 'a: 1\r\n',
    yamlLine: 2,
    body: 'text\r\n',
    bodyLine: 4,
  });
});

test('leaves a thematic break in the text alone', () => {
  expect(cutFrontMatter('---\n---\na\n\n---\n')).toEqual({
    yaml: '\n',
    yamlLine: 2,
    body: 'a\n\n---\n',
    bodyLine: 3,
  });
});

test.each(['', 'text\n---\n', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n', '----\na: 1\n---\n'])(
  '%j has no opening line',
  (text) => {
    expect(cutFrontMatter(text)).toBe('no opening line');
  },
);

test.each(['---', '---\na: 1\n', '---\na: 1\n --- \n', '---\na: 1\n--- #\n'])(
  '%j has no closing line',
  (text) => {
    expect(cutFrontMatter(text)).toBe('no closing line');
  },
);
