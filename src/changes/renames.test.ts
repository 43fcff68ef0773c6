import { expect, test } from 'vitest';
import { fileOf } from '../check/fixtures/fixture.ts';
import { readFact } from '../check/read/read-content.ts';
import type { FactFile } from '../check/content.ts';
import { findRenames } from './renames.ts';

const text =
  'The tables list a single high water on some days of the year, and the report says which days these are, month by month.';

function fact(id: string, claim: string, body: string, ...formerIds: string[]): FactFile {
  const former = formerIds.length > 0 ? `former_ids: [${formerIds.join(', ')}]\n` : '';
  return readFact(fileOf(`facts/${id}.md`, `---\nclaim: ${claim}\n${former}---\n\n${body}\n`)) as FactFile;
}

function found(gone: FactFile[], added: FactFile[]): string[] {
  return findRenames(gone, added).map(
    ({ before, after, declared }) => `${before.id} is ${after.id}${declared ? ', declared' : ''}`,
  );
}

const old = fact('old', 'The tide comes twice a day.', text);

test.each([
  [
    'it says so',
    fact('new', 'Something else altogether.', 'Other words.', 'older', 'old'),
    ['old is new, declared'],
  ],
  ['it has the claim', fact('new', 'The tide comes  twice a day.', 'Other words.'), ['old is new']],
  ['it has the text', fact('new', 'Something else altogether.', text), ['old is new']],
  [
    'it has most of the words',
    fact('new', 'The tide comes once a day.', text.replace('single', 'double')),
    ['old is new'],
  ],
  [
    'it has only some of the words',
    fact('new', 'The tide is high.', 'The tables list the days of the year.'),
    [],
  ],
])('a new file is known for one that is gone when %s', (_, added, expected) => {
  expect(found([old], [added])).toEqual(expected);
});

test('one new file stands for one that is gone by likeness, and for all that it declares', () => {
  const twin = fact('twin', 'The tide comes twice a day.', text);
  expect(found([old, twin], [fact('new', 'The tide comes twice a day.', text)])).toEqual(['old is new']);
  expect(found([old, twin], [fact('new', 'Merged.', 'Words.', 'old', 'twin')])).toEqual([
    'old is new, declared',
    'twin is new, declared',
  ]);
});

test('a short text alone is no likeness', () => {
  expect(
    found(
      [fact('old', 'One claim was made.', 'See above.')],
      [fact('new', 'Another thing is so.', 'See above.')],
    ),
  ).toEqual([]);
});
