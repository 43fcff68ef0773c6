import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { fileOf, good, overlay } from '../check/fixtures/fixture.ts';
import { factId } from './fact-id.ts';
import { newFactFile } from './new-fact-file.ts';
import { sourceId } from './source-id.ts';

const around = {
  today: '2024-05-06',
  taken: new Set(['two-tides-a-day']),
  cited: [
    {
      id: 'tables',
      title: 'Tide tables of Examplehaven',
      publisher: 'Examplehaven Harbour Board',
      url: 'https://harbour.example.org/tables',
      role: 'primary' as const,
      accessed: '2021-02-20',
    },
  ],
};
const claim = 'The clerk said: "the mole # sank" — 🌊 in one night.';
/** What the check says of a new file among the good ones: code and line. */
const diagnosed = (begun: Parameters<typeof newFactFile>[0]) => {
  const { id, text } = newFactFile(begun, around);
  const path = `facts/${id}.md`;
  const { diagnostics } = check(overlay(good, [fileOf(path, text)], []));
  return diagnostics.map(({ file, code, message }) => [file.replace('content/', ''), code, message]);
};

test('gives only what the author alone knows for the check to miss', () => {
  const path = 'facts/the-clerk-said-the-mole-sank-ocean-in-one-night.md';
  const begun = {
    claim,
    verdict: 'contradicted',
    topics: ['harbour'],
    author: 'Ada Example',
    sources: ['https://harbour.example.org/tables', 'https://post.example.com/mole?a=b#c'],
  };
  expect(diagnosed(begun)).toEqual([
    [path, 'missing-key', 'the key headline is missing.'],
    [path, 'missing-key', 'the key summary is missing.'],
    [path, 'source-without-citation', 'source "harbour-example" is cited nowhere.'],
    [path, 'missing-key', 'the key sources[2].title is missing.'],
    [path, 'missing-key', 'the key sources[2].publisher is missing.'],
    [path, 'missing-key', 'the key sources[2].role is missing.'],
    [path, 'source-without-citation', 'source "post-example" is cited nowhere.'],
  ]);
});

test('says of each key that is missing what belongs there', () => {
  const { text, missing } = newFactFile({ claim }, around);
  expect(missing).toEqual(['headline', 'summary', 'verdict', 'topics', 'authors', 'sources']);
  expect(text.split('\n').slice(0, 4)).toEqual([
    '---',
    '# Write these, and take the comments out:',
    '# headline: The finding in one line: what is so, not what was alleged. At most 90 characters.',
    '# summary: The short answer. At most 300 characters.',
  ]);
});

test('names what can be chosen', () => {
  const { text } = newFactFile({ claim }, { ...around, known: { verdict: ['confirmed', 'undecided'] } });
  expect(text).toContain('# verdict: An id of verdicts.yaml. Known: confirmed, undecided.\n');
});

test('cites an address as other files do', () => {
  const { text } = newFactFile({ claim, sources: ['https://harbour.example.org/tables#may'] }, around);
  expect(text).toContain(`sources:
  - id: harbour-example
    title: Tide tables of Examplehaven
    publisher: Examplehaven Harbour Board
    url: https://harbour.example.org/tables#may
    role: primary
    accessed: 2024-05-06
---
`);
});

test.each([
  ['Two tides a day', 'two-tides-a-day-2'],
  ['一天兩次潮', 'yitianliangcichao'],
  ['—…•—…•—…•', 'claim'],
  ['CON !!!!!!!!', 'con-2'],
  ['../../etc/passwd and more', 'etc-passwd-and-more'],
  [`${'long '.repeat(30)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
])('the id of %j is %s', (text, id) => {
  expect(factId(text, around.taken)).toBe(id);
});

test('ids never collide, not even by case, and stay short', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 120; count += 1) {
    const id = factId('word '.repeat(20), taken);
    expect([taken.has(id.toUpperCase()), id.length <= 60]).toEqual([false, true]);
    taken.add(id.toUpperCase());
  }
});

test.each([
  ['https://www.harbour.example.org/a', [], 'harbour-example'],
  ['https://www.harbour.example.org/a', ['harbour-example'], 'harbour-example-2'],
  ['https://例え.jp/', [], 'xn-r8jz45g'],
  ['https://127.0.0.1/', [], '127-0-0-1'],
])('the id of the source %s is made of its host', (url, taken, id) => {
  expect(sourceId(url, taken)).toBe(id);
});
