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

Compared with \`0123456789ab\`. No verdict, claim, figure, source or evidence record changes.

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

#### Redirects (1)

- \`gauge-moved\` → \`gauge-was-moved\`

#### Series (2)

- \`content/series/gauge-readings.yaml\`: \`readings\` of \`2018\`: \`660\` → \`661\`
- \`content/series/gauge-readings.yaml\`: new point for \`2020\`

#### Change notes added (1)

- \`content/facts/gauge-was-moved.md\`: \`2021-08-01\` \`correction\`: \`Read anew.\`

#### Sources (2)

- \`content/facts/gauge-was-moved.md\`: added \`https://harbour.example.org/report\` (\`interested\`)
- \`content/facts/gauge-was-moved.md\`: gone \`https://harbour.example.org/report\` (\`official\`)

#### Evidence records (1)

- gone for \`https://harbour.example.org/tables\`, which is still cited

#### Exceptions from the check (1)

- \`content/facts/gauge-was-moved.md\`: \`claim-wording\` for \`nothing\`: \`It was said.\`

#### What the check says (4)

- error \`unaccounted-withdrawal\` at \`content/facts/ferry-late.md:18:3\`: \`it was withdrawn on 2021-07-01, and the day or the reason is another.\` \`Add: history: [{date: YYYY-MM-DD, kind: correction, note: ""}], with what changed and why, dated 2021-07-01 or later; kind is correction, update or clarification.\`
- error \`removed-evidence\` at \`content/facts/tide-twice.md:15:10\`: \`the evidence record of https://harbour.example.org/tables is gone, so that nothing cited from it is held against anything.\` \`Put the record back, or make it anew with npm run evidence.\`
- error \`unaccounted-figure\` at \`content/facts/tide-twice.md:25:1\`: \`the figures changed; no longer given: 1,390 (computed); not given before: 1,391 (computed).\` \`Add to the end of history: - {date: YYYY-MM-DD, kind: correction, note: ""}, with what changed and why, dated 2021-05-01 or later; kind is correction, update or clarification.\`
- error \`unaccounted-point\` at \`content/series/gauge-readings.yaml:17:30\`: \`readings of 2018 was 660 and is 661.\` \`Add to the end of history: - {date: YYYY-MM-DD, kind: correction, note: ""}, with what changed and why, dated 2021-06-01 or later; kind is correction, update or clarification.\`
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
    '`contradicted`: `label.en` `Contradicted` → `Supported`, `rating` `1` → `4`',
  );
});
