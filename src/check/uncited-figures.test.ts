import { expect, test } from 'vitest';
import { check } from './check.ts';
import { fileOf, good, goodText, overlay, withLog } from './fixtures/fixture.ts';
import { factReceipt } from './receipts.ts';

const path = 'facts/two-tides-a-day.md';
/** What comes of the figures of sentences that cite nothing, in a file whose claim is about 4,011 days. */
function uncited(text: string, given = goodText(path)) {
  const claim = /^claim: .*$/m;
  const changed = given.replace(claim, 'claim: On 4,011 days of the year Examplehaven has two high waters.');
  const { content } = check(overlay(good, [fileOf(path, `${changed}\n${text}\n`)]));
  const fact = content.facts.find(({ id }) => id === 'two-tides-a-day');
  if (!fact) throw new Error('the fact file is gone');
  return factReceipt(fact, content)
    .figures.filter(({ uncited }) => uncited)
    .map(({ written, result }) => [written, result]);
}

test.each([
  ['a figure of any source of the file', 'There are 27 of them.', [['27', 'matched']]],
  ['a figure of none', 'There are 28 of them.', [['28', 'missing']]],
  ['a figure of the claim', 'It is said to be 4,011 days.', [['4,011', 'claimed']]],
  [
    'a figure that another sentence has computed',
    'It :change[fell by 42 per cent]{series=gauge-readings measure=readings from=2017 to=2020}. Again: 42 per cent.',
    [['42 per cent', 'computed']],
  ],
  ['a small whole number', 'Two steps, or 12 of them.', []],
  ['a small percentage', 'That is 5 % of them.', [['5 %', 'missing']]],
  [
    'a figure in a list, a heading and a table',
    '## All 31\n\n- 32 days\n\n| Days |\n| ---- |\n| 33   |',
    [
      ['31', 'missing'],
      ['32', 'missing'],
      ['33', 'missing'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(uncited(text)).toEqual(expected);
});

test('a source without a record may have a figure that a sentence cites it for, and no other', () => {
  expect(
    uncited('There were 99[^log]. All 99 were late, and 98 came back.', withLog(goodText(path))),
  ).toEqual([
    ['99', 'unknown'],
    ['98', 'missing'],
  ]);
});

/** What the check says of a series with a source beside its own, which gives no point. */
function inNotes(note: string): string[] {
  const path = 'series/gauge-readings.yaml';
  const log = `  - id: log
    title: Log of the lighthouse
    publisher: Examplehaven Harbour Board
    url: https://harbour.example.org/log
    role: dataset
    accessed: 2021-02-20
points:`;
  const changed = goodText(path)
    .replace('en: Without May.', `en: ${note}`)
    .replace(/^points:/m, log);
  const record = JSON.parse(goodText('evidence/harbour.example.org-000000000001.json')) as object;
  const held = { ...record, url: 'https://harbour.example.org/log', figures: ['731'] };
  const { diagnostics } = check(
    overlay(good, [
      fileOf(path, changed),
      fileOf('evidence/harbour.example.org-000000000002.json', `${JSON.stringify(held, null, 2)}\n`),
    ]),
  );
  return diagnostics.map(({ code }) => code);
}

test('a figure in a note of a series is in a source of the series, which is there for it', () => {
  expect(inNotes('The log has 731.')).toEqual([]);
});

test('a figure in a note that no source of the series has is told', () => {
  expect(inNotes('The log has 731 or 713.')).toEqual(['figure-without-citation']);
});

test('a source of a series that gives neither a point nor a figure in a note is told', () => {
  expect(inNotes('The log has seven hundred.')).toEqual([
    'source-without-citation',
    'figure-without-citation',
  ]);
});
