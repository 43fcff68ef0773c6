import { expect, test } from 'vitest';
import { fileOf, overlay } from '../check/fixtures/fixture.ts';
import { baseFolder, changesBetween } from './fixtures/fixture.ts';
import { judgeChanges } from './judge-changes.ts';

const tide = 'facts/tide-twice.md';
const gauge = 'facts/gauge-moved.md';
const series = 'series/gauge-readings.yaml';
const scale = 'verdicts.yaml';

function text(name: string): string {
  return new TextDecoder().decode(baseFolder.files.find((file) => file.name === name)?.bytes as Uint8Array);
}

/** Codes of what a change leaves unsaid. */
function unsaid(...edits: [name: string, from: string, to: string][]): string[] {
  const files = new Map<string, string>();
  for (const [name, from, to] of edits) {
    const before = files.get(name) ?? text(name);
    if (!before.includes(from)) throw new Error(`no "${from}" in ${name}`);
    files.set(name, before.replace(from, to));
  }
  const head = overlay(
    baseFolder,
    [...files].map(([name, now]) => fileOf(name, now)),
  );
  return judgeChanges(changesBetween(baseFolder, head)).map(({ code }) => code);
}

const history = (...notes: string[]) => `history: [${notes.join(', ')}]\n---\n\n`;
const step = (date: string, from: string, to: string) =>
  `{date: ${date}, kind: correction, note: Read anew., from: ${from}, to: ${to}}`;

test.each<[string, ...Parameters<typeof unsaid>]>([
  ['a slip of the pen in the text', [gauge, 'stands now and why', 'now stands, and why']],
  ['another form of quotation marks and dashes', [gauge, 'moved, and the', 'moved,  and the']],
  ['another day on which a source was read', [gauge, 'accessed: 2021-03-20', 'accessed: 2021-03-21']],
  ['a further wording', [gauge, 'topics:', 'wordings: [They moved it]\ntopics:']],
  ['a further point', [series, 'history:', '  - {period: 2020, readings: 700, source: tables}\nhistory:']],
  ['a value written otherwise', [series, 'readings: 730', 'readings: 730.0']],
  [
    'a new order of the points',
    [series, '  - {period: 2017, readings: 730, source: tables}\n', ''],
    [series, 'history:', '  - {period: 2017, readings: 730, source: tables}\nhistory:'],
  ],
  ['another icon', [scale, 'icon: cross', 'icon: question']],
  ['a label in another letter case', [scale, '{en: Contradicted}', '{en: CONTRADICTED}']],
  ['a label in a further language', [scale, '{en: Contradicted}', '{en: Contradicted, fr: Contredit}']],
  [
    'a withdrawal that gives its day and reason',
    [
      tide,
      'history:',
      'withdrawn: {date: 2021-05-01, reason: The tables were of another harbour.}\nhistory:',
    ],
  ],
  [
    'a number in a sentence without a citation',
    [gauge, 'there[^report].', 'there[^report].\n\nThere are 3 gauges.'],
  ],
])('%s needs no note', (_, ...edits) => {
  expect(unsaid(...edits)).toEqual([]);
});

const claim = 'The Harbour Board moved the gauge and said nothing about it.';
const otherClaim = claim.replace('nothing', 'little');

test('one new note accounts for everything in its file', () => {
  const note = `{date: 2021-08-01, kind: update, note: All of it was read anew., from: ${claim}, to: ${otherClaim}}`;
  expect(
    unsaid(
      [gauge, 'headline: The gauge was moved', 'headline: Two gauges were moved 40 metres'],
      [gauge, claim, otherClaim],
      [gauge, 'published: 2021-04-02', 'published: 2021-04-01'],
      [gauge, '---\n\n', history(note)],
    ),
  ).toEqual([]);
});

test('a note may be dated on the day of the last change', () => {
  const note = '{date: 2021-04-02, kind: update, note: Read anew.}';
  expect(unsaid([gauge, 'The gauge was', 'A gauge was'], [gauge, '---\n\n', history(note)])).toEqual([]);
});

test('the note of another claim gives the old claim and the new one', () => {
  const unsaidWith = (ends: string) =>
    unsaid(
      [gauge, claim, otherClaim],
      [gauge, '---\n\n', history(`{date: 2021-08-01, kind: update, note: Heard anew.${ends}}`)],
    );
  expect([
    unsaidWith(`, from: ${claim}, to: ${otherClaim}`),
    unsaidWith(''),
    unsaidWith(`, from: ${otherClaim}, to: ${claim}`),
  ]).toEqual([[], ['unaccounted-claim'], ['unaccounted-claim']]);
});

test('figures that change places in their sentence need a note', () => {
  const sentence = '27 days[^tables]';
  const counted = 'Of 13,703 in 2019 and 17,227 in 2020, 27 days[^tables]';
  const swapped = counted.replace('13,703', 'x').replace('17,227', '13,703').replace('x', '17,227');
  const before = overlay(baseFolder, [fileOf(tide, text(tide).replace(sentence, counted))]);
  const after = overlay(baseFolder, [fileOf(tide, text(tide).replace(sentence, swapped))]);
  expect(judgeChanges(changesBetween(before, after)).map(({ code, message }) => [code, message])).toEqual([
    [
      'unaccounted-figure',
      'figures changed places: 13,703, 17,227, 27, 2019, 2020 now stand as 17,227, 13,703, 27, 2019, 2020.',
    ],
  ]);
});

test('notes may lead to a new verdict step by step, and not past it', () => {
  const changed: [string, string, string] = [gauge, 'verdict: contradicted', 'verdict: confirmed'];
  const steps = [
    step('2021-08-01', 'contradicted', 'half-right'),
    step('2021-08-02', 'half-right', 'confirmed'),
  ];
  expect([
    unsaid(changed, [gauge, '---\n\n', history(...steps)]),
    unsaid(changed, [gauge, '---\n\n', history(steps[0] as string)]),
    unsaid(changed, [gauge, '---\n\n', history(step('2021-08-01', 'confirmed', 'contradicted'))]),
  ]).toEqual([[], ['unaccounted-verdict'], ['unaccounted-verdict']]);
});

test('a note of a series accounts for its values, and not for a figure that a text computes from them', () => {
  const note = '  - {date: 2021-08-01, kind: correction, note: A reading had been left out.}\n';
  expect(
    unsaid(
      [series, 'readings: 660', 'readings: 661'],
      [series, 'The year 2019 was added.\n', `The year 2019 was added.\n${note}`],
    ),
  ).toEqual(['unaccounted-figure']);
});

const revised = 'supersedes: [{readings: 730, date: 2021-06-01, note: {en: A day had been left out.}}]';

test('a point that says what it supersedes needs no note, for the value that stood there', () => {
  const point = '{period: 2017, readings: 730, source: tables}';
  const changed = (supersedes: string) =>
    unsaid(
      [series, point, `{period: 2017, readings: 731, source: tables, ${supersedes}}`],
      [
        tide,
        'note: The number of days was 26.',
        'note: The number of days was 26.\n  - {date: 2021-08-01, kind: update, note: A day more.}',
      ],
    );
  expect([
    changed(revised),
    changed(revised.replace('730', '729')),
    changed(revised.replace('2021-06-01', '2021-05-31')),
  ]).toEqual([[], ['unaccounted-point'], ['unaccounted-point']]);
});

test('a withdrawal may be taken back, or worded anew, with a note that keeps it on record', () => {
  const ferry = 'facts/ferry-late.md';
  const was = 'withdrawn:\n  date: 2021-07-01\n  reason: The log turned out to be of another day.\n';
  const undoes = 'undoes: {date: 2021-07-01, reason: The log turned out to be of another day.}';
  const unsaidWith = (now: string, record: string) =>
    unsaid(
      [ferry, was, now],
      [ferry, '---\n\n', history(`{date: 2021-08-01, kind: correction, note: It was of that day${record}}`)],
    );
  const anew = 'withdrawn: {date: 2021-08-01, reason: The log is of no ferry.}\n';
  expect([unsaidWith('', `., ${undoes}`), unsaidWith(anew, `., ${undoes}`)]).toEqual([[], []]);
  expect([unsaidWith('', '.'), unsaidWith('', `., ${undoes.replace('another', 'that')}`)]).toEqual([
    ['unaccounted-withdrawal'],
    ['unaccounted-withdrawal', 'unfounded-undoing'],
  ]);
});

test('a verdict of the scale may mean something else once each of its fact files says so', () => {
  const note = '{date: 2021-08-01, kind: clarification, note: The word for this verdict changed.}';
  expect(
    unsaid(
      [scale, '{en: Contradicted}', '{en: Refuted}'],
      [gauge, '---\n\n', history(note)],
      ['facts/ferry-late.md', '---\n\n', history(note)],
    ),
  ).toEqual([]);
});
