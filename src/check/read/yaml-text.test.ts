import { describe, expect, test } from 'vitest';
import { readYaml, type Path } from './yaml-text.ts';

const text = `claim: "a"
claimant:
  name: Ada Example
sources:
  - id: tables
    quotes:
      - one
      - two
  - {id: log, lang: fr}
empty:
"odd key": 1
2021: year
`;

describe('places, in lines of the file', () => {
  const yaml = readYaml(text, 2);

  test.each<[Path, string, string]>([
    [[], '2:1', '2:1'],
    [['claim'], '2:8', '2:1'],
    [['claimant'], '4:3', '3:1'],
    [['claimant', 'name'], '4:9', '4:3'],
    [['sources'], '6:3', '5:1'],
    [['sources', 0], '6:5', '6:5'],
    [['sources', 0, 'id'], '6:9', '6:5'],
    [['sources', 0, 'quotes', 1], '9:9', '9:9'],
    [['sources', 1, 'lang'], '10:21', '10:15'],
    [['empty'], '11:7', '11:1'],
    [['odd key'], '12:12', '12:1'],
    [['claimant', 'role'], '4:3', '4:3'],
    [['sources', 0, 'url'], '6:5', '6:5'],
    [['sources', 7, 'url'], '6:3', '6:3'],
    [['nothing', 'at', 'all'], '2:1', '2:1'],
  ])('the value of %j begins at %s, its key at %s', (path, value, key) => {
    const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect([shown(yaml.at(path)), shown(yaml.atKey(path))]).toEqual([value, key]);
  });
});

test('gives plain data in which dates stay text', () => {
  expect(readYaml('a: 2021-03-01\nb: [1, true, null, x]\nc: {d: ""}\n', 1)).toMatchObject({
    value: { a: '2021-03-01', b: [1, true, null, 'x'], c: { d: '' } },
    problems: [],
  });
});

test('counts lines that end in carriage return and line feed as one', () => {
  expect(readYaml('a: 1\r\nb: 2\r\n', 2).at(['b'])).toEqual({ line: 3, column: 4 });
});

describe('problems', () => {
  test.each([
    ['a: "b', [{ kind: 'syntax', message: 'Missing closing "quote', line: 2, column: 6 }]],
    [
      'a: 1\na: 2\na: 3',
      [
        { kind: 'syntax', message: 'the key "a" stands here twice', line: 3, column: 1 },
        { kind: 'syntax', message: 'the key "a" stands here twice', line: 4, column: 1 },
      ],
    ],
    ['a: &x [b]\nc: *x\n', [{ kind: 'alias', message: '*x', line: 3, column: 4 }]],
    [
      `a: ${'['.repeat(20_000)}`,
      [{ kind: 'too-deep', message: 'lists or mappings are nested too deeply', line: 2, column: 1 }],
    ],
    [
      'a'.repeat(200_001),
      [
        {
          kind: 'too-deep',
          message: 'the YAML here has 200001 characters; at most 200000 are read',
          line: 2,
          column: 1,
        },
      ],
    ],
  ])('%.20j', (yaml, problems) => {
    expect(readYaml(yaml, 2)).toMatchObject({ value: undefined, problems });
  });

  test('of syntax are given once, since one leads to the next', () => {
    expect(readYaml(']]]]\n%%\n"', 1).problems.length).toBe(1);
  });
});
