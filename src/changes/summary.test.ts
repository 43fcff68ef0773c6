import { expect, test } from 'vitest';
import { fileOf, overlay } from '../check/fixtures/fixture.ts';
import { baseFolder, changeFixture, changesBetween } from './fixtures/fixture.ts';
import { judgeChanges } from './judge-changes.ts';
import { summary } from './summary.ts';

const commit = '0123456789abcdef';

function summaryOf(head: typeof baseFolder): string {
  const changes = changesBetween(baseFolder, head);
  return summary({ changes, diagnostics: judgeChanges(changes), commit, inBase: true });
}

const text = (name: string) =>
  new TextDecoder().decode(baseFolder.files.find((file) => file.name === name)?.bytes as Uint8Array);
const gauge = text('facts/gauge-moved.md');

test('nothing that changed is said to be nothing', () => {
  expect(summaryOf(baseFolder)).toBe(`### What this change does

Compared with \`0123456789ab\`. No file of the content folder changes.

#### What the check says: nothing to mend
`);
});

test('everything that changed has its place', () => {
  const head = overlay(
    baseFolder,
    [
      fileOf(
        'facts/gauge-was-moved.md',
        gauge
          .replace('[gauge-log]', '[gauge-log, gauge-moved]')
          .replace('verdict: contradicted', 'verdict: confirmed')
          .replace('role: official', 'role: interested')
          .replace(
            '---\n\n',
            'history:\n  - {date: 2021-08-01, kind: correction, note: Read anew., from: contradicted, to: confirmed}\nwaivers:\n  - {code: claim-wording, text: nothing, reason: It was said.}\n---\n\n',
          ),
      ),
      fileOf(
        'facts/pier-new.md',
        gauge
          .replace('former_ids: [gauge-log]\n', '')
          .replace('The Harbour Board moved the gauge and said nothing about it.', 'There is a second pier.')
          .replace(
            'The report says where the gauge stands now and why it was moved there',
            'It is on the plan',
          ),
      ),
      fileOf(
        'series/gauge-readings.yaml',
        text('series/gauge-readings.yaml')
          .replace('readings: 660', 'readings: 661')
          .replace('history:', '  - {period: 2020, readings: 700, source: tables}\nhistory:'),
      ),
      fileOf('facts/ferry-late.md', text('facts/ferry-late.md').replace('another day', 'another ferry')),
    ],
    ['facts/gauge-moved.md', 'evidence/harbour.example.org-000000000001.json'],
  );
  expect(summaryOf(head)).toBe(`### What this change does

Compared with \`0123456789ab\`.

#### New fact files (1)

- \`content/facts/pier-new.md\`: \`contradicted\`: \`The gauge was moved, and the board gave its reason\`. Claim: \`There is a second pier.\`. Sources: 1

#### Verdicts changed (1)

- \`content/facts/gauge-was-moved.md\`: \`contradicted\` → \`confirmed\`

#### Claims, headlines, figures and dates changed (1)

- \`content/facts/tide-twice.md\`: figures gone: \`1,390 (computed)\`; figures added: \`1,391 (computed)\`

#### Withdrawn (1)

- \`content/facts/ferry-late.md\`: withdrawal worded anew (\`2021-07-01\`): \`The log turned out to be of another ferry.\`

#### Redirects (2)

- \`content/facts/gauge-moved.md\` is now \`content/facts/gauge-was-moved.md\`
- \`gauge-moved\` → \`gauge-was-moved\`

#### Series (2)

- \`content/series/gauge-readings.yaml\`: \`readings\` of \`2018\`: \`660\` → \`661\`
- \`content/series/gauge-readings.yaml\`: new point for \`2020\`: \`readings\` \`700\`, by \`tables\`

#### Change notes added (1)

- \`content/facts/gauge-was-moved.md\`: \`2021-08-01\` \`correction\`: \`Read anew.\`

#### Sources (2)

- \`content/facts/gauge-was-moved.md\`: added \`https://harbour.example.org/report\` (\`interested\`)
- \`content/facts/gauge-was-moved.md\`: gone \`https://harbour.example.org/report\` (\`official\`)

#### Evidence records (1)

- \`content/evidence/harbour.example.org-000000000001.json\`: gone for \`https://harbour.example.org/tables\`, which is still cited

#### Exceptions from the check (1)

- \`content/facts/gauge-was-moved.md\`: \`claim-wording\` for \`nothing\`: \`It was said.\`

#### What the check says (4)

- error \`unaccounted-withdrawal\` at \`content/facts/ferry-late.md:18:3\`: \`it was withdrawn on 2021-07-01, and the day or the reason is another, and no new note keeps the withdrawal on record.\` \`Add: history: [{date: YYYY-MM-DD, kind: correction, note: "", undoes: {date: 2021-07-01, reason: The log turned out to be of another day.}}], with what changed and why, dated 2021-07-01 or later; kind is correction, update or clarification.\`
- error \`removed-evidence\` at \`content/facts/tide-twice.md:15:10\`: \`the evidence record of https://harbour.example.org/tables is gone, so that nothing cited from it is held against anything.\` \`Put the record back, or make it anew with npm run evidence.\`
- error \`unaccounted-figure\` at \`content/facts/tide-twice.md:25:1\`: \`the figures changed; no longer given: 1,390 (computed); not given before: 1,391 (computed).\` \`Add to the end of history: - {date: YYYY-MM-DD, kind: correction, note: ""}, with what changed and why, dated 2021-05-01 or later; kind is correction, update or clarification.\`
- error \`unaccounted-point\` at \`content/series/gauge-readings.yaml:17:30\`: \`readings of 2018 was 660 and is 661.\` \`Add to the end of history: - {date: YYYY-MM-DD, kind: correction, note: ""}, with what changed and why, dated 2021-06-01 or later; kind is correction, update or clarification.\`
`);
});

test('what needs no note has its place too', () => {
  const series = text('series/gauge-readings.yaml');
  const record = text('evidence/harbour.example.org-000000000001.json');
  const edited = (name: string, ...edits: [from: string, to: string][]) =>
    fileOf(
      name,
      edits.reduce((now, [from, to]) => now.replace(from, to), text(name)),
    );
  const head = overlay(baseFolder, [
    edited(
      'facts/gauge-moved.md',
      ['topics: [tides]', 'topics: [tides, harbour]'],
      ['[Ada Example, Ben Example]', '[Ada Example]'],
      ['published: 2021-04-02', 'published: 2021-04-02\nclaimed: 2021-03'],
      ['title: Yearly report', 'title: Report of the year'],
      ['---\n\n', '---\n\n::series{id=gauge-readings from=2017}\n\n'],
    ),
    edited('facts/tide-twice.md', [
      'claimant: {name: Dee Example}',
      'claimant: {name: Dee Example, role: Captain}',
    ]),
    fileOf(
      'facts/pier-new.md',
      gauge
        .replace(
          'former_ids: [gauge-log]',
          'waivers: [{code: claim-wording, text: nothing, reason: It was said.}]',
        )
        .replace('The Harbour Board moved the gauge and said nothing about it.', 'There is a second pier.')
        .replace('The report says where', 'On the plan is where'),
    ),
    fileOf(
      'series/gauge-readings.yaml',
      series
        .replace('title: Tide tables of Examplehaven', 'title: Tables of Examplehaven')
        .replace(
          'accessed: 2021-02-20\n',
          'accessed: 2021-02-20\n  - {id: log, title: Log, publisher: Example Ferry, url: https://ferry.example.com/log, role: press, accessed: 2021-02-20}\n',
        )
        .replace(
          '{period: 2017, readings: 730, source: tables}',
          '{period: 2017, readings: 730, source: log}',
        )
        .replace(
          '{period: 2018, readings: 660, source: tables}',
          '{period: 2018, readings: 661, source: tables, note: {en: Without May.}, supersedes: [{readings: 660, date: 2021-08-01, note: {en: A day was left out.}}]}',
        ),
    ),
    fileOf(
      'evidence/harbour.example.org-000000000001.json',
      record.replace('text@1', 'text@2').replace('"27"', '"27","28"'),
    ),
    edited('verdicts.yaml', ['icon: cross', 'icon: question']),
    edited('topics.yaml', ['label: {en: Tides}', 'label: {en: Tides and tables}']),
    edited('site.yaml', ['name: {en: Tide Check}', 'name: {en: Tides Checked}']),
  ]);
  const [written = ''] = summaryOf(head).split('#### What the check says');
  expect(written).toBe(`### What this change does

Compared with \`0123456789ab\`.

#### New fact files (1)

- \`content/facts/pier-new.md\`: \`contradicted\`: \`The gauge was moved, and the board gave its reason\`. Claim: \`There is a second pier.\`. Sources: 1

#### Verdict scale and topics (2)

- \`content/verdicts.yaml\`: \`icon of contradicted\` \`cross\` → \`question\`
- \`content/topics.yaml\`: \`label of tides\` \`en: Tides\` → \`en: Tides and tables\`

#### Claims, headlines, figures and dates changed (1)

- \`content/facts/tide-twice.md\`: figures gone: \`1,390 (computed)\`; figures added: \`1,391 (computed)\`

#### Series (2)

- \`content/series/gauge-readings.yaml\`: \`readings\` of \`2018\`: \`660\` → \`661\`
- \`content/series/gauge-readings.yaml\`: \`2018\` supersedes \`readings\` \`660\` (\`2021-08-01\`): \`A day was left out.\`

#### Sources (1)

- \`content/series/gauge-readings.yaml\`: added \`https://ferry.example.com/log\` (\`press\`)

#### Evidence records (1)

- \`content/evidence/harbour.example.org-000000000001.json\`: made anew for \`https://harbour.example.org/tables\` by \`text@2\` in place of \`text@1\`; figures added: \`28\`

#### Also changed (9)

- \`content/facts/gauge-moved.md\`: \`topics\` \`tides\` → \`tides, harbour\`
- \`content/facts/gauge-moved.md\`: \`authors\` \`Ada Example, Ben Example\` → \`Ada Example\`
- \`content/facts/gauge-moved.md\`: \`claimed\` (nothing) → \`2021-03\`
- \`content/facts/gauge-moved.md\`: \`charts\` (nothing) → \`::series{id=gauge-readings from=2017}\`
- \`content/facts/gauge-moved.md\`: \`title of source report\` \`Yearly report\` → \`Report of the year\`
- \`content/facts/tide-twice.md\`: \`role of the claimant\` (nothing) → \`Captain\`
- \`content/series/gauge-readings.yaml\`: \`source of 2017\` \`tables\` → \`log\`
- \`content/series/gauge-readings.yaml\`: \`note of 2018\` (nothing) → \`en: Without May.\`
- \`content/series/gauge-readings.yaml\`: \`title of source tables\` \`Tide tables of Examplehaven\` → \`Tables of Examplehaven\`

#### Exceptions from the check (1)

- \`content/facts/pier-new.md\`: \`claim-wording\` for \`nothing\`: \`It was said.\`

#### Other files (1)

- \`content/site.yaml\`

`);
});

test('a text of a fact file is no more than text', () => {
  const hostile = '[x](https://example.com) @team <img src=x> `` ` #1';
  const head = overlay(baseFolder, [
    fileOf('facts/gauge-moved.md', gauge.replace(/headline: .*/, `headline: '${hostile}'`)),
  ]);
  const line = summaryOf(head)
    .split('\n')
    .find((candidate) => candidate.startsWith('- `content/facts/gauge-moved.md`: headline'));
  expect(line).toBe(
    `- \`content/facts/gauge-moved.md\`: headline \`The gauge was moved, and the board gave its reason\` → \`\`\`${hostile}\`\`\`; figures added: \`1\``,
  );
});

test('a personal identifier is struck out', () => {
  const head = overlay(baseFolder, [
    fileOf('facts/gauge-moved.md', gauge.replace(/headline: .*/, 'headline: Write to someone@example.com')),
  ]);
  expect(summaryOf(head)).not.toContain('someone@example.com');
});

test('a comment is never longer than a forge takes, and says how much it leaves out', () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    fileOf(
      `facts/fact-${index}.md`,
      gauge
        .replace(/claim: .*/, `claim: ${`Claim ${index} is long. `.repeat(10)}`)
        .replace(/headline: .*/, `headline: ${'Überlänge '.repeat(9)}`)
        .replace(/former_ids: .*\n/, '')
        .replace('The report says', `In the ${index} parts of it the report of ${'words '.repeat(30)}says`),
    ),
  );
  const printed = summaryOf(overlay(baseFolder, many));
  expect(new TextEncoder().encode(printed).length).toBeLessThan(60_000);
  expect(printed).toContain('#### New fact files (3000)');
  expect(printed).toMatch(/- and 29\d\d more/);
}, 30_000);

test('every fixture of a rule has a summary that names its diagnostic', () => {
  const { head } = changeFixture('unaccounted-scale');
  expect(summaryOf(head)).toContain(
    '`content/verdicts.yaml`: `contradicted`: `label.en` `Contradicted` → `Supported`, `rating` `1` → `4`',
  );
});

test('the scale and the settings are told with their files, and not again under other files', () => {
  const head = overlay(baseFolder, [
    fileOf('verdicts.yaml', text('verdicts.yaml').replace('{en: Contradicted}', '{en: Refuted}')),
    fileOf('site.yaml', text('site.yaml').replace(/^url: .*$/m, 'url: https://tides.example.net')),
  ]);
  const [written = ''] = summaryOf(head).split('#### What the check says');
  expect(written).toBe(`### What this change does

Compared with \`0123456789ab\`.

#### Verdict scale and topics (1)

- \`content/verdicts.yaml\`: \`contradicted\`: \`label.en\` \`Contradicted\` → \`Refuted\`

#### Standing pages and settings (1)

- \`content/site.yaml\`: \`url\` \`https://tides.example.org\` → \`https://tides.example.net\`

`);
});

test('says of a new evidence record of what it was made', () => {
  const record = JSON.parse(text('evidence/harbour.example.org-000000000001.json')) as Record<
    string,
    unknown
  >;
  const added = (name: string, more: object) =>
    fileOf(`evidence/${name}.json`, JSON.stringify({ ...record, ...more }));
  const head = overlay(baseFolder, [
    added('a', { url: 'https://a.example.org/', coverage: 'excerpt' }),
    added('b', {
      url: 'https://b.example.org/',
      archived: 'https://web.archive.org/web/2021/https://b.example.org/',
      response: { url: 'https://b.example.org/', status: 200 },
    }),
    fileOf('evidence/c.json', '{}'),
  ]);
  expect(summaryOf(head)).toContain(`#### Evidence records (3)

- added \`content/evidence/a.json\` for \`https://a.example.org/\`: 56 words, passages only, of a file that somebody saved, \`2021-02-20\`, no archived copy to hold it against
- added \`content/evidence/b.json\` for \`https://b.example.org/\`: 56 words, retrieved on \`2021-02-20\`, archived at \`https://web.archive.org/web/2021/https://b.example.org/\`
- added \`content/evidence/c.json\`
`);
});
