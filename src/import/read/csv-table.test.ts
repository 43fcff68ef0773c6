import { expect, test } from 'vitest';
import { readCsvTable } from './csv-table.ts';
import type { Columns } from './fields.ts';

const read = (text: string, columns?: Columns) =>
  JSON.parse(JSON.stringify(readCsvTable(text, { columns }).entries)) as unknown;
const nothing = { claimants: [], appearances: [], references: [], corrections: [], left: [] };

test('knows columns by their usual names, in any letter case, and lists of addresses in a cell', () => {
  const table = `Claim,Verdict,URL,Claim date,Speaker,Sources,Mood
"The mole, so they say,
sank",Wrong,https://example.org/mole,2024-04-02,Bo Example,https://a.example/1 https://b.example/2,grim
`;
  expect(read(table)).toEqual([
    {
      place: 'line 3',
      review: {
        ...nothing,
        claims: ['The mole, so they say,\nsank'],
        url: 'https://example.org/mole',
        verdict: 'Wrong',
        claimants: [{ name: 'Bo Example' }],
        claimed: '2024-04-02',
        references: [{ url: 'https://a.example/1' }, { url: 'https://b.example/2' }],
        left: [{ field: 'Mood', value: 'grim' }],
      },
    },
  ]);
});

test('takes columns as they are told, with semicolons or tabs between them, and cells beyond the last column', () => {
  expect(
    read('Aussage;Urteil;claim\nThe mole sank;Wrong;not this;more\n', {
      claim: 'Aussage',
      verdict: 'Urteil',
    }),
  ).toEqual([
    {
      place: 'line 2',
      review: {
        ...nothing,
        claims: ['The mole sank'],
        verdict: 'Wrong',
        left: [
          { field: 'claim', value: 'not this' },
          { field: 'column 4', value: 'more' },
        ],
      },
    },
  ]);
  expect(read('claim\turl\nThe mole sank\thttps://example.org\n')).toMatchObject([
    { review: { url: 'https://example.org' } },
  ]);
});

test('takes away the apostrophe that keeps a spreadsheet from running a cell', () => {
  expect(read("claim,url\n'=1+1 is what they say,x\n'''@sum,x\n'tis so,x\n")).toMatchObject([
    { review: { claims: ['=1+1 is what they say'] } },
    { review: { claims: ["''@sum"] } },
    { review: { claims: ["'tis so"] } },
  ]);
});

test('takes a quotation mark inside of a cell as it stands, and refuses one that nothing closes', () => {
  expect(read('claim,url\nThe "pier" sank,"x"y\n')).toMatchObject([
    { review: { claims: ['The "pier" sank'], url: '"x"y' } },
  ]);
  expect(() => read('claim,url\n"The pier sank,x\nThe mole sank,y\n')).toThrow(/Quote Not Closed/);
});

test.each<[string, Columns | undefined, string]>([
  [
    'a,b\n1,2\n',
    undefined,
    'no column is known to hold the claims; say it with --columns claim=NAME. The columns are "a", "b"',
  ],
  ['a,b\n1,2\n', { claim: 'c' }, '--columns says that claim is in "c"; the columns are "a", "b"'],
])('refuses %j with the columns %j', (text, columns, message) => {
  expect(() => read(text, columns)).toThrow(message);
});
