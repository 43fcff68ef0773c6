import { expect, test } from 'vitest';
import type { Finding, Outcome } from './outcome.ts';
import { auditReports, foundChange, foundNothing } from './report.ts';

const outcome = (finding: Finding, details: string[] = []): Outcome => ({
  file: `evidence/${finding}.json`,
  digest: 'd',
  address: `https://example.org/${finding}`,
  finding,
  details,
});
const outcomes = [
  outcome('same', ['sha256 a… → b…']),
  outcome('changed', ['words 1 → 2']),
  outcome('gone', ['answers 410']),
];

test('as text: what is not the same, and the counts', () => {
  expect(auditReports.text({ outcomes, leftOut: 2 })).toBe(
    [
      'evidence/changed.json  changed: https://example.org/changed words 1 → 2',
      'evidence/gone.json  gone: https://example.org/gone answers 410',
      '3 records: 1 same, 1 changed, 1 gone, 0 could not be reached',
      '2 left out: no archived address (--live asks for the live one)',
    ].join('\n'),
  );
});

test('as text: that nothing was audited, where no record has an archived address', () => {
  expect(auditReports.text({ outcomes: [], leftOut: 42 })).toBe(
    'Nothing was audited: none of the 42 records has an archived address. --live asks for the live ones.',
  );
});

test('as JSON: one object a line, the counts last', () => {
  const lines = auditReports
    .json({ outcomes, leftOut: 2 })
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    ...outcomes.map(({ file, address, finding, details }) => ({
      file,
      address,
      finding,
      details,
      concerns: [],
    })),
    { summary: { records: 3, same: 1, changed: 1, gone: 1, unreachable: 0, leftOut: 2 } },
  ]);
});

test.each<[Finding[], boolean]>([
  [[], false],
  [['same', 'unreachable'], false],
  [['same', 'changed'], true],
  [['gone'], true],
])('%j: something changed? %s', (findings, changed) => {
  expect(foundChange(findings.map((finding) => outcome(finding)))).toBe(changed);
});

test('as text: which files cite what changed, and what the check would newly say of them', () => {
  const concerns = [
    { file: 'facts/a.md', diagnostics: ['facts/a.md:9:1  figure-not-in-source: 7 is not in it.'] },
    { file: 'facts/b.md', diagnostics: [] },
  ];
  expect(
    auditReports.text({ outcomes: [{ ...outcome('changed', ['words 1 → 2']), concerns }], leftOut: 0 }),
  ).toBe(
    [
      'evidence/changed.json  changed: https://example.org/changed words 1 → 2',
      '  facts/a.md:9:1  figure-not-in-source: 7 is not in it.',
      '  facts/b.md  cites it; all that it takes still stands',
      '1 record: 0 same, 1 changed, 0 gone, 0 could not be reached',
    ].join('\n'),
  );
});

test.each<[Finding[], number, boolean]>([
  [[], 0, false],
  [[], 3, true],
  [['unreachable', 'unreachable'], 0, true],
  [['unreachable', 'same'], 3, false],
  [['gone'], 0, false],
])('%j and %i left out: nothing came of it? %s', (findings, leftOut, nothing) => {
  const outcomes = findings.map((finding) => outcome(finding));
  expect(foundNothing({ outcomes, leftOut })).toBe(nothing);
});
