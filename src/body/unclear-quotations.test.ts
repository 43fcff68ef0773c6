import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { misplacedCitations, unclosedMarks, unopenedMarks } from './unclear-quotations.ts';

const body = (markdown: string) => parseBody(markdown, 1, ['a', 'b']);

test.each([
  ['> One two.[^a] More.', [{ line: 1, column: 1 }]],
  ['> One[^a]\n>\n> - two', [{ line: 1, column: 1 }]],
  ['> One two.[^a]', []],
  ['> One two[^a].', []],
  ['> One two.', []],
])('a blockquote that holds a citation, but not at its end: %j', (markdown, places) => {
  expect(misplacedCitations(body(markdown))).toEqual(places);
});

test.each([
  ['one two”[^a]', [{ line: 1, column: 8 }]],
  ['“one two”[^a] the users’[^b]', []],
  ['one two” three[^a]', []],
])('a mark before a citation that closes nothing: %j', (markdown, places) => {
  expect(unopenedMarks(body(markdown))).toEqual(places);
});

test.each([
  ['“one two[^a]', [{ line: 1, column: 1 }]],
  ['He said "one two once.', [{ line: 1, column: 9 }]],
  ["the users' data, '90s, 5' 10\" tall", []],
  ['| a | b |\n| --- | --- |\n| " | "one" |', []],
  ['> “One two.[^a]', []],
  ['“One”, «two», ‘three', []],
])('a mark that nothing closes: %j', (markdown, places) => {
  expect(unclosedMarks(body(markdown))).toEqual(places);
});
