import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { unclearBlockquotes, unpairedMarks } from './unclear-quotations.ts';

const body = (markdown: string) => parseBody(markdown, 1, ['a', 'b']);

test.each([
  ['> One two.[^a] More.', ['misplaced']],
  ['> One[^a]\n>\n> - two', ['misplaced']],
  ['> One[^a]\n>\n> | x |\n> | - |', ['misplaced']],
  ['> One two.[^a]', []],
  ['> One two[^a].', []],
  ['> - One\n> - two[^a]', []],
  ['> One two.', ['uncited']],
  ['> `One two.`', ['uncited']],
  ['> | One |\n> | - |', ['uncited']],
  ['> ```\n> One\n> ```', ['uncited']],
  ['> ```\n> One\n> ```\n>\n> Two.[^a]', ['code']],
  ['> > One.[^a]', []],
  ['> > One.', ['uncited']],
  ['> > One.\n>\n> Two.[^a]', []],
  ['> One.\n>\n> > Two.[^a]', ['uncited']],
  ['- > One.', ['uncited']],
  ['He said[^a]:\n\n> One.', ['uncited']],
])('a blockquote that cannot be held against a source: %j', (markdown, expected) => {
  expect(unclearBlockquotes(body(markdown)).map(({ why }) => why)).toEqual(expected);
});

test.each([
  ['one two”[^a]', [{ opens: false, cited: true, text: 'one two', line: 1, column: 8 }]],
  ['“one two”[^a] the users’[^b]', []],
  ['one two” three[^a]', [{ opens: false, cited: false, text: 'one two', line: 1, column: 8 }]],
  ['one “two[^a]', [{ opens: true, cited: false, text: 'two', line: 1, column: 5 }]],
  ['“one “two”[^a]', []],
  ['6" wide, the ’90s[^a]', []],
  ['“One.\n\n“Two.”[^a]', [{ opens: true, cited: false, text: 'One.', line: 1, column: 1 }]],
])('a mark that opens or closes nothing: %j', (markdown, marks) => {
  expect(unpairedMarks(body(markdown))).toEqual(marks);
});
