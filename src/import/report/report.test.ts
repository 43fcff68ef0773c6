import { expect, test } from 'vitest';
import type { Outcome } from '../import-reviews.ts';
import { reports, summaryLine, type Imported } from './report.ts';
import { allCarried, notedFields, waitingWords } from './tally.ts';

const about = { claim: 'The *mole* sank', url: 'https://example.org/mole', notes: [] };
const outcomes: Outcome[] = [
  {
    ...about,
    place: 'claims[0]',
    kind: 'written',
    id: 'the-mole-sank',
    text: '---\n',
    missing: ['topics'],
    notes: [
      { field: 'appearances[0]', kind: 'lost', text: 'it is no whole address: <b>' },
      { field: 'appearances[1].date', kind: 'changed', text: '2024-05-01, of 2024-05-01T00:00' },
      { field: 'topics', kind: 'asked', text: 'is yours to write' },
    ],
  },
  { ...about, place: 'claims[1]', kind: 'there', where: 'facts/a.md' },
  { ...about, place: 'claims[2]', kind: 'waiting', word: 'Half' },
  { ...about, place: 'claims[3]', kind: 'waiting', word: 'HALF' },
  { ...about, place: 'claims[4]', kind: 'left-out', word: 'Satire' },
  { place: 'claims[5]', kind: 'refused', reason: 'no review is in it', notes: [] },
];
const imported: Imported = {
  from: 'feed.json',
  outcomes,
  remarks: ['there are further pages'],
  fileOf: (id) => `content/facts/${id}.md`,
};

test('the report in Markdown has each entry, each field and the words that wait, and ends in the sum', () => {
  expect(reports.markdown(imported)).toBe(`# Import of \`feed.json\`

6 in = 1 written + 1 already there + 2 waiting for a verdict (1 word) + 1 left out by the table + 1 refused.

## Of the whole

- there are further pages

## Words that want a verdict

- "Half": 2, such as \`https://example.org/mole\`

## Fields

changed: is in the fact file in another form or place. asked: is left for whoever takes the fact file over. lost: is not in the fact file.

| field            | changed | asked | lost |
| ---------------- | ------- | ----- | ---- |
| appearances      | 0       | 0     | 1    |
| topics           | 0       | 1     | 0    |
| appearances.date | 1       | 0     | 0    |

## Entries

### \`claims[0]\`: \`content/facts/the-mole-sank.md\`

- appearances\\[0] (lost) it is no whole address: \\<b>
- appearances\\[1].date (changed) 2024-05-01, of 2024-05-01T00:00
- topics (asked) is yours to write

### \`claims[1]\`: already there: facts/a.md

The \\*mole\\* sank

### \`claims[2]\`: waits for a verdict: "Half"

The \\*mole\\* sank

### \`claims[3]\`: waits for a verdict: "HALF"

The \\*mole\\* sank

### \`claims[4]\`: left out by the table: "Satire"

The \\*mole\\* sank

### \`claims[5]\`: refused: no review is in it

6 in = 1 written + 1 already there + 2 waiting for a verdict (1 word) + 1 left out by the table + 1 refused.
`);
});

test('the report in JSON lines has an object for each entry, and the sum last', () => {
  const lines = reports['json-lines'](imported)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toHaveLength(outcomes.length + 1);
  expect([lines[0], lines[2], lines.at(-1)]).toEqual([
    {
      place: 'claims[0]',
      outcome: 'written',
      claim: 'The *mole* sank',
      url: 'https://example.org/mole',
      file: 'content/facts/the-mole-sank.md',
      missing: ['topics'],
      notes: outcomes[0]?.notes,
    },
    {
      place: 'claims[2]',
      outcome: 'waiting',
      claim: 'The *mole* sank',
      url: 'https://example.org/mole',
      word: 'Half',
      notes: [],
    },
    {
      from: 'feed.json',
      summary: { in: 6, written: 1, there: 1, waiting: 2, 'left-out': 1, refused: 1 },
      remarks: ['there are further pages'],
      words: [{ word: 'Half', count: 2, example: 'https://example.org/mole' }],
    },
  ]);
});

test('words and fields are counted without their spellings and numbers', () => {
  expect(waitingWords(outcomes)).toEqual([{ word: 'Half', count: 2, example: 'https://example.org/mole' }]);
  expect(notedFields(outcomes).map(({ field }) => field)).toEqual([
    'appearances',
    'topics',
    'appearances.date',
  ]);
});

test.each<[string, Outcome[], string[], boolean]>([
  ['nothing', [], [], true],
  ['what is there, or was left out on purpose', [outcomes[1], outcomes[4]] as Outcome[], [], true],
  [
    'a field in another form',
    [{ ...outcomes[0], notes: [{ field: 'a', kind: 'changed', text: 'b' }] } as Outcome],
    [],
    true,
  ],
  ['a field that is lost or asked for', [outcomes[0]] as Outcome[], [], false],
  ['a word that waits', [outcomes[2]] as Outcome[], [], false],
  ['an entry that is refused', [outcomes[5]] as Outcome[], [], false],
  ['a remark on the whole', [], ['there are further pages'], false],
])('of %s, everything is carried: %#', (_, some, remarks, carried) => {
  expect(allCarried(some, remarks)).toBe(carried);
});

test('the sum leaves out what there is none of', () => {
  expect(summaryLine([])).toBe('0 in = 0 written.');
});
