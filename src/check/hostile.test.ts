import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { maxFileBytes } from './read/raw-file.ts';

const name = 'facts/two-tides-a-day.md';
const original = goodText(name);
const frontMatter = original.slice(0, original.indexOf('\n---\n', 4) + 1);

/** The good fact file with more keys in its front matter. */
const withKeys = (yaml: string) => `${frontMatter}${yaml}\n---\n\nText[^tables].\n`;
/** The good fact file with another text. */
const withText = (text: string) => `${frontMatter}---\n\n${text}`;
const filled = (text: string, size = maxFileBytes - 2_000) => text.repeat(Math.floor(size / text.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const source = (index: number) =>
  `  - {id: s${index}, title: T, publisher: P, url: "https://example.org/${index}", role: press, accessed: 2021-01-01}`;

/** Fact files that are meant to break the check or to keep it busy. */
const nasty: Record<string, string> = {
  'an alias bomb': withKeys(
    `a0: &a0 [x, x]\n${lines(30, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)}`,
  ),
  'aliases without anchors': withKeys(`wordings: [${filled('*a, ', 100_000)}]`),
  'an anchor that holds itself': withKeys('wordings: &a [*a]'),
  'flow lists, 100 deep': withKeys(`wordings: ${'['.repeat(100)}${']'.repeat(100)}`),
  'flow lists, 1,000 deep': withKeys(`wordings: ${'['.repeat(1_000)}${']'.repeat(1_000)}`),
  'flow lists, 10,000 deep': withKeys(`wordings: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  'flow lists as the whole front matter': `---\n${'['.repeat(900)}${']'.repeat(900)}\n---\n`,
  'flow mappings, 10,000 deep': withKeys(`withdrawn: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`),
  'block lists, 10,000 deep': withKeys(`wordings:\n  ${'- '.repeat(10_000)}x`),
  'block lists, 1,000 deep': withKeys(`wordings:\n  ${'- '.repeat(1_000)}x`),
  'block mappings, 1,000 deep': withKeys(lines(1_000, (index) => `${' '.repeat(index)}a:`)),
  'explicit keys, 10,000 deep': withKeys('? '.repeat(10_000)),
  'opening brackets without end': withKeys(`wordings: ${filled('[')}`),
  'closing brackets without end': withKeys(`wordings: ${filled(']')}`),
  'opening braces without end': withKeys(filled('{')),
  '1 MiB of one letter': filled('a'),
  '1 MiB of hyphens': filled('-'),
  '1 MiB of line breaks': `---\n${filled('\n')}`,
  '1 MiB of colons in front matter': `---\n${filled(':')}\n---\n`,
  '1 MiB of key marks in front matter': `---\n${filled('a: ')}\n---\n`,
  '1 MiB of tabs in front matter': `---\n${filled('\t')}\n---\n`,
  '1 MiB of commas in a list': withKeys(`wordings: [${filled(',')}]`),
  '1 MiB of exclamation marks': withKeys(filled('!')),
  '1 MiB of ampersands': withKeys(filled('&')),
  '1 MiB of percent signs': `---\n${filled('%a\n')}\n---\n`,
  '1 MiB of fences': filled('---\n'),
  'a line of 900 kB in the front matter': withKeys(`review_by: ${'a'.repeat(900_000)}`),
  'a line of 900 kB in quotes without end': withKeys(`review_by: "${'a'.repeat(900_000)}`),
  'a claim of 900 kB': original.replace(/^claim: .*$/m, `claim: ${'word '.repeat(180_000)}`),
  'a line of 900 kB in the text': withText('word '.repeat(180_000)),
  '1 MiB of digits': withText(filled('1')),
  '1 MiB of digits in groups': withText(filled('12 ')),
  '1 MiB of digits in the front matter': withKeys(`review_by: ${filled('12-')}`),
  'as many groups of digits as are read': withText(filled('12 ', 99_000)),
  'as many groups of digits as are read in the front matter': withKeys(`review_by: ${filled('1-', 190_000)}`),
  '1 MiB of at signs': withText(filled('a@')),
  '1 MiB of dotted words': withKeys(`review_by: "a@${filled('a.')}"`),
  '1 MiB of address beginnings': withKeys(`review_by: "${filled('https://')}"`),
  '1 MiB of invisible characters': withText(filled('\u200B', 300_000)),
  '100,000 invisible characters in the front matter': withKeys(`review_by: ${'\u200B'.repeat(100_000)}`),
  '10,000 quotations': withText('>'.repeat(10_000)),
  '100,000 characters, two at a time': withText(filled('>\n', 99_000)),
  '100,000 characters of emphasis': withText(filled('*a ', 99_000)),
  '100,000 characters of underscores': withText(filled('_a__', 99_000)),
  '100,000 characters of tildes': withText(filled('~a~~', 99_000)),
  '100,000 characters of angle brackets': withText(filled('<', 99_000)),
  '100,000 characters of HTML comments': withText(filled('<!--', 99_000)),
  '100,000 characters of addresses': withText(filled('http://a.b ', 99_000)),
  '100,000 characters of www': withText(filled('www.', 99_000)),
  '100,000 characters of e-mail': withText(filled('a@b.c_', 99_000)),
  '100,000 characters of entities': withText(filled('&#1;', 99_000)),
  '100,000 characters of backslashes': withText(filled('\\', 99_000)),
  '100,000 characters of list items': withText(filled('- ', 99_000)),
  '100,000 characters of numbered items': withText(filled('1. ', 99_000)),
  '100,000 characters of definitions': withText(lines(4_000, (index) => `[a${index % 1_900}]: /b`)),
  '100,000 characters of hard breaks': withText(filled('a\\\n', 99_000)),
  '100,000 characters of setext headings': withText(filled('a\n=\n', 99_000)),
  'brackets as many as are read': withText('['.repeat(2_000)),
  'brackets and parentheses as many as are read': withText('[]('.repeat(2_000)),
  'images as many as are read': withText('![a]('.repeat(2_000)),
  'footnote marks as many as are read': withText('[^a'.repeat(2_000)),
  'backquotes as many as are read': withText(lines(60, (index) => '`'.repeat(index))),
  'a table as wide as is read': withText(`${'|a'.repeat(2_400)}\n${'|-'.repeat(2_400)}\n`),
  'a table as long as is read': withText(`|a|\n|-|\n${'|b|\n'.repeat(2_400)}`),
  'nested lists': withText(lines(60, (index) => `${' '.repeat(index)}- a`)),
  'emphasis of two kinds, as much as is read': withText('*a_'.repeat(1_000)),
  '100,000 characters of emphasis of two kinds': withText(filled('*a_', 99_000)),
  '100,000 full stops': withText(`A${filled('.', 98_000)}[^tables]`),
  '100,000 full stops and spaces': withText(`A${filled('.', 49_000)}${' '.repeat(49_000)}a[^tables]`),
  '100,000 characters of opening quotation marks': withText(`x ${filled('“a ', 98_000)}[^tables]`),
  '100,000 characters of single quotation marks': withText(`x ${filled("'a ", 98_000)}[^tables]`),
  '100,000 characters of titles in one another': withText(
    `x ${'《'.repeat(48_000)}${'》'.repeat(48_000)}[^tables]`,
  ),
  '100,000 characters of broken quotations': withText(`x ${filled('"a," he said, ', 98_000)}[^tables]`),
  '100,000 characters of quotations that cite nothing': withText(
    filled('He said "a b c d e f g h". ', 98_000),
  ),
  '100,000 characters of quotations without their citation': withText(
    `${filled('"a b c d e f g h", ', 98_000)}[^tables]`,
  ),
  '100,000 characters of marks of two characters': withText(
    `x ${filled("``a'' ", 98_000).slice(0, 11_000)}${filled("''a ", 87_000)}[^tables]`,
  ),
  '100,000 characters of marks that open nothing': withText(`x ${filled('a” ', 98_000)}[^tables]`),
  '2,000 words struck out in quotations': withText(`x ${filled('"a ~~b~~ c" ', 5_900)}[^tables]`),
  '100,000 characters of omissions in a quotation': withText(
    `"${filled('gauge of the harbour in May … ', 6_000)}"[^tables]`,
  ),
  'a quotation of 24,000 hyphens': withText(`"${filled('a-b ', 98_000)}"[^tables]`),
  'a quotation of 15,000 words': withText(`"${filled('gauge ', 98_000)}"[^tables]`),
  '100,000 characters of quotations in one sentence': withText(`x ${filled('"a" ', 98_000)}[^tables]`),
  'everything unclosed': withText(
    '[^tables [a](<b "c *d **e `f <g ![h](\n```\n~~~\n<!-- <![CDATA[ | - 1. > #',
  ),
  'front matter without end': frontMatter,
  'front matter that ends at once': '---\n---\n',
  'an empty file': '',
  'NUL bytes': withText('\u0000'.repeat(1_000)),
  'NUL bytes in the front matter': withKeys(`review_by: "${'\u0000'.repeat(1_000)}"`),
  'half a surrogate pair by escape': withKeys('wordings: ["\\ud800", "\\udfff\\ud800", "\\U0000d800"]'),
  'an escape beyond Unicode': withKeys('wordings: ["\\UFFFFFFFF"]'),
  '__proto__ as a key': withKeys('__proto__: {claim: x}'),
  'constructor as a key': withKeys('constructor: {prototype: {claim: x}}\ntoString: 1\nvalueOf: 2'),
  'constructor as a key of a source': withKeys('').replace(
    '    role: primary',
    '    role: primary\n    constructor: x\n    __proto__: y\n    hasOwnProperty: z',
  ),
  'names of Object as ids': withKeys('related: [constructor, tostring, hasownproperty, __proto__]')
    .replace('topics: [tides]', 'topics: [constructor, __proto__]')
    .replace('verdict: half-right', 'verdict: constructor')
    .replace(/\btables\b/g, 'constructor'),
  'the same key 20,000 times': withKeys(filled('review_by: 2021-01-01\n', 440_000)),
  '100,000 keys': `---\n${lines(100_000, (index) => `a${index}: b`)}\n---\n`,
  '100,000 keys in braces': withKeys(`withdrawn: {${lines(100_000, (index) => `a${index},`)}}`),
  'unknown tags': withKeys('wordings: !!js/function "function () { throw 1 }"\nrelated: !ruby/object:A [b]'),
  'known tags': withKeys(
    'wordings: !!binary "AAAA"\nrelated: !!set {a, b}\nhistory: !!omap [a: b]\nreview_by: !!timestamp 2021-01-01',
  ),
  'wrong tags': withKeys(
    'wordings: !!int "x"\nrelated: !!seq {a: b}\nreview_by: !!timestamp x\nhistory: !!binary "*"',
  ),
  'merge keys': withKeys(
    '<<: {claim: Merged over the claim above}\nwithdrawn: {<<: [{date: 2021-01-01}, 1], !!merge <<: {reason: x}}',
  ),
  'huge integers': withKeys(`review_by: ${'9'.repeat(400)}\nclaimed: 0x${'f'.repeat(400)}`),
  'numbers without end': withKeys('claimed: .inf\nreview_by: .nan\nrelated: [-.inf, 1e999]'),
  'a key of 100,000 characters': withKeys(`? ${'k'.repeat(100_000)}\n: v`),
  'keys that are no text': withKeys('1: a\n[b, c]: d\n{e: f}: g\nnull: h\ntrue: i'),
  '5,000 sources': `${frontMatter}${lines(5_000, source)}\n---\n\nText[^tables].\n`,
  '5,000 sources of one id': `${frontMatter}${lines(5_000, () => source(1))}\n---\n\nText[^tables].\n`,
  '5,000 waivers': withKeys(
    `waivers:\n${lines(5_000, (index) => `  - {code: claim-wording, text: t${index}, reason: r}`)}`,
  ),
  '5,000 wrong values': withKeys(`history:\n${lines(5_000, () => '  - {date: x, note: 1, form: y}')}`),
  '5,000 headings': withText(lines(5_000, (index) => `${'#'.repeat((index % 6) + 1)} ${index}\n`)),
  '2,000 citations': withText('[^tables] '.repeat(2_000)),
  '2,000 citations of nothing': withText('[^nothing] '.repeat(2_000)),
  'many documents in one': `---\n${filled('...\n', 100_000)}\n---\n`,
  directives: `---\n%YAML 9.9\n%TAG ! tag:example.org,2000:\n---\nclaim: x\n---\n`,
};

describe('a hostile fact file gives diagnostics, never an exception', () => {
  test.each(Object.entries(nasty))('%s', { timeout: 10_000 }, (_what, text) => {
    expect(findings(text).every(isDiagnostic)).toBe(true);
  });
});

test('a quotation of more words than are held against a source is refused, and nothing else is said of it', () => {
  const quotation = 'gauge '.repeat(1_001).trim();
  const found = findings(
    original.replace(/^---\n[^]*\n---\n/, () => withText(`"${quotation}"[^tables].\n\n`)),
  );
  expect(
    found
      .filter(({ message }) => message.includes('quotation has'))
      .map(({ code, message }) => [code, message]),
  ).toEqual([['too-complex', 'a quotation has more than 1000 words, so that it is held against no source.']]);
  expect(found.filter(({ code }) => code === 'quotation-not-in-source')).toEqual([]);
});

function findings(text: string): Diagnostic[] {
  return check(overlay(good, [fileOf(name, text)])).diagnostics;
}

function isDiagnostic({ file, line, column, code, message }: Diagnostic): boolean {
  return file.startsWith('content/') && line >= 1 && column >= 1 && code !== '' && message !== '';
}
