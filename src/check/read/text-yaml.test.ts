import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutFrontMatter } from './front-matter.ts';
import { readTextYaml } from './text-yaml.ts';

describe('a YAML text of texts alone', () => {
  const fixtures = readdirSync('src/check/fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, cutFrontMatter(readFileSync(join('src/check/fixtures', name), 'utf8'))] as const);

  test.each(fixtures)(
    'reads the front matter of %s as the other reader does, or leaves it to it',
    (_, cut) => {
      if (typeof cut === 'string') return;
      const value = readTextYaml(cut.yaml);
      if (value !== undefined) expect(value).toEqual(parse(cut.yaml));
    },
  );

  test.each([
    [
      'dates and times',
      'a: 2022-03-28\nb: 12:30:45\nc: 2022-03',
      { a: '2022-03-28', b: '12:30:45', c: '2022-03' },
    ],
    [
      'folded and literal texts',
      'a: >-\n  one\n  two\nb: |\n  one\n  two\n',
      { a: 'one two', b: 'one\ntwo\n' },
    ],
    ['quoted numbers and escapes', `a: "1"\nb: 'it''s'\nc: "\\u00e9"`, { a: '1', b: "it's", c: 'é' }],
    ['lists in both forms', 'a: [x, y]\nb:\n  - x\n  - y: z\n', { a: ['x', 'y'], b: ['x', { y: 'z' }] }],
    ['what only looks like a number', 'a: 1_000\nb: 1.2.3', { a: '1_000', b: '1.2.3' }],
    ['a key that is no ordinary one', '__proto__: x', parse('__proto__: x') as object],
  ])('reads %s', (_, text, value) => {
    expect(readTextYaml(text)).toEqual(value);
    expect(parse(text)).toEqual(value);
  });
});

test.each([
  ['a number', 'a: 2021'],
  ['a boolean', 'a: false'],
  ['an empty value', 'a:'],
  ['an alias', 'a: &x one\nb: *x'],
  ['a tag', 'a: !!set {x}'],
  ['twice the same key', 'a: x\na: y'],
  ['an error', 'a: [x'],
  ['a scalar', 'one'],
  ['nothing', ''],
])('leaves %s to the reader that knows places', (_, text) => {
  expect(readTextYaml(text)).toBeUndefined();
});
