import { expect, test } from 'vitest';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { check } from './check.ts';

const name = 'facts/two-tides-a-day.md';
const frontMatter = /^---\n[^]*?\n---\n/.exec(goodText(name))?.[0] ?? '';
const bodyLine = frontMatter.split('\n').length;

/** Line of the text, column and message of each finding about a text with `[^tables]` behind it. */
function found(text: string, code = 'personal-identifier') {
  const { diagnostics } = check(overlay(good, [fileOf(name, `${frontMatter}${text}\n`)]));
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ line, column, message }) => [line - bodyLine + 1, column, message]);
}

test.each([
  ['**012**-345 6789', 3, 'a phone number', 12],
  ['90`0101`-14-5555', 1, 'an identity number', 14],
  ['&#57;00101-14-5555', 1, 'an identity number', 14],
  ['𝟗𝟎𝟎𝟏𝟎𝟏-14-5555', 1, 'an identity number', 14],
  ['ada.example**@**example.org', 1, 'an e-mail address', 23],
  ['ada.example&#64;example.org', 1, 'an e-mail address', 23],
  ['012-345\n6789', 1, 'a phone number', 12],
  ['[call](https://wa.me/&#54;0123456789)', 1, 'a phone number', 11],
])('what Markdown parts is found as readers see it: %j', (text, column, kind, length) => {
  expect(found(text)).toEqual([[1, column, `this looks like ${kind} (${length} characters).`]]);
});

test.each([
  '**ada@example.org**',
  '<https://wa.me/60123456789>',
  '[012-345 6789](https://example.org/)',
  '**IC** 900101–14–5555',
])('what is found in the line is not said again: %j', (text) => {
  expect(found(text)).toHaveLength(1);
});

test('one that is written out hides no other of the same digits', () => {
  expect(found('012-345 6789 or 01**2**-345 6789')).toHaveLength(2);
});

/** The line and message of each finding about a fact file with this claim. */
function inClaim(claim: string, more = '') {
  const text = goodText(name).replace(/^claim: .*$/m, () => `claim: ${claim}${more}`);
  const { diagnostics } = check(overlay(good, [fileOf(name, text)]));
  return diagnostics
    .filter(({ code }) => code === 'personal-identifier')
    .map(({ line, message }) => [line, message]);
}

test.each([
  ['"Call \\x30\\x31\\x32-345 6789 about the tide"', 'a phone number', 12],
  ['"IC 900101\\u002D14-5555 said two tides"', 'an identity number', 14],
  ['"Ask ada\\u0040example.org about the tide"', 'an e-mail address', 15],
  ['>-\n  Call 012-345\n  6789 about the tide', 'a phone number', 12],
  ['"Call 012-\\\n  345 6789 about the tide"', 'a phone number', 12],
  ['IC 𝟗𝟎𝟎𝟏𝟎𝟏-14-5555 said two tides', 'an identity number', 14],
])('what the front matter hides is found as readers see it: %j', (claim, kind, length) => {
  expect(inClaim(claim)).toEqual([[2, `this looks like ${kind} (${length} characters).`]]);
});

test('what is found in the lines of a folded text is not said again', () => {
  expect(inClaim('>-\n  Call 012-345 6789\n  about the tide')).toHaveLength(1);
});

test('a waiver for what the front matter hides silences it, and is not read itself', () => {
  const waiver =
    '\nwaivers: [{code: personal-identifier, text: "\\x30\\x31\\x32-345 6789", reason: An office.}]';
  expect(inClaim('"Call \\x30\\x31\\x32-345 6789 about the tide"', waiver)).toEqual([]);
});

test('cells of a row, and figures on two lines, are no identifier', () => {
  expect(
    found('| 900101 | 14 | 5555 |\n| - | - | - |\n| 012 | 345 | 6789 |\n\nFrom 20,701\n30,702 in 2016.'),
  ).toEqual([]);
});

test('a part of an identifier is no figure that a source lacks', () => {
  expect(
    found(
      'In 14 of 77 tides, IC 900101-14-5555 or **IC 900101**-14-5556 says[^tables].',
      'figure-not-in-source',
    ).map(([, , message]) => message),
  ).toEqual(['the figure 14 is not in [^tables].', 'the figure 77 is not in [^tables].']);
});
