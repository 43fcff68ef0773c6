import { describe, expect, test } from 'vitest';
import { extendedTable, readTable } from './table-file.ts';
import { decisionOn } from './verdict-words.ts';

const ids = ['confirmed', 'contradicted'];
const verdicts = [
  { id: 'confirmed', label: { en: 'Confirmed', fr: 'Exact' } },
  { id: 'contradicted', label: { en: 'Contradicted', fr: 'Exact' } },
];

describe('the table', () => {
  test('takes words as they are written, whatever YAML makes of them', () => {
    const table = readTable(
      'False: contradicted\n4: contradicted\n"Not: rated": confirmed\nNull: "-"\nTrue:\n',
      ids,
    );
    expect([...table]).toEqual([
      ['false', { verdict: 'contradicted' }],
      ['4', { verdict: 'contradicted' }],
      ['not: rated', { verdict: 'confirmed' }],
      ['null', { leaveOut: true }],
    ]);
  });

  test.each([
    [
      'False: contradict',
      '"False" is "contradict"; known: confirmed, contradicted, and - to leave it out. Did you mean "contradicted"?',
    ],
    ['False: confirmed\nFALSE: contradicted', '"FALSE" stands there twice, with two meanings'],
    ['- False', 'wanted lines such as "Half true": ID'],
    ['False: [confirmed]', 'wanted lines such as "Half true": ID'],
    ['False: confirmed\n  True: x', /./],
  ])('%j is refused', (text, message) => {
    expect(() => readTable(text, ids)).toThrow(message);
  });

  test('is begun with what to do, and one line a word', () => {
    const words = [
      { word: 'False', count: 2, example: 'https://example.org/a' },
      { word: '# 4: "half"', count: 1, example: undefined },
      { word: 'Right', count: 1, example: undefined },
    ];
    const text = extendedTable('', words, new Map([['Right', 'confirmed']]), ids);
    expect(text)
      .toBe(`# Words by which imported reviews give their verdicts, and the verdict of verdicts.yaml that each stands for:
# confirmed, contradicted.
# Nothing behind a word: not decided yet, and its reviews wait. - leaves its reviews out for good.

"False": # 2 reviews, such as https://example.org/a
'# 4: "half"': # 1 review
Right: confirmed # 1 review
`);
    expect([...readTable(text, ids)]).toEqual([['right', { verdict: 'confirmed' }]]);
  });

  test('keeps what stands there, and has each word once', () => {
    const text = '# mine\nFalse: contradicted # sure\n"True":\n';
    const words = ['FALSE', 'true', 'New'].map((word) => ({ word, count: 1, example: undefined }));
    const decided = new Map([['true', 'confirmed']]);
    expect(extendedTable(text, words, decided, ids)).toBe(`# mine
False: contradicted # sure
"True": confirmed # 1 review
New: # 1 review
`);
  });
});

describe('a word', () => {
  const table = readTable('Half: contradicted\nConfirmed: contradicted\nSatire: "-"\n', ids);

  test.each([
    ['half', { verdict: 'contradicted' }],
    [' HALF ', { verdict: 'contradicted' }],
    ['confirmed', { verdict: 'contradicted' }],
    ['CONTRADICTED', { verdict: 'contradicted' }],
    ['satire', { leaveOut: true }],
    ['Exact', undefined],
    ['half true', undefined],
  ])('%j stands for %j', (word, decision) => {
    expect(decisionOn(word, table, verdicts)).toEqual(decision);
  });
});
