import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { reporters } from './reporters.ts';

const diagnostics: Diagnostic[] = [
  {
    file: 'content/facts/a.md',
    line: 4,
    column: 10,
    code: 'unknown-verdict',
    severity: 'error',
    message: 'verdict is "refutted"; known: refuted.',
    suggestion: 'Did you mean "refuted"?',
  },
  {
    file: 'content/facts/b,c:d%.md',
    line: 1,
    column: 1,
    code: 'made-up',
    severity: 'warning',
    message: '100% of\r\n::error::this\u001B[2J\u202E',
  },
];

test('text is for a person, without characters that move the cursor', () => {
  expect(reporters.text(diagnostics, { facts: 2 })).toBe(
    `content/facts/a.md:4:10  unknown-verdict
  verdict is "refutted"; known: refuted. Did you mean "refuted"?

content/facts/b,c:d%.md:1:1  made-up (warning)
  100% of\\u{d}\\u{a}::error::this\\u{1b}[2J\\u{202e}

2 fact files checked: 1 error, 1 warning.`,
  );
});

test('JSON is one object a line', () => {
  expect(
    reporters
      .json(diagnostics, { facts: 2 })
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(diagnostics);
});

test('GitHub gets one command a line that no text can end', () => {
  expect(reporters.github(diagnostics, { facts: 2 })).toBe(
    `::error file=content/facts/a.md,line=4,col=10,title=unknown-verdict::verdict is "refutted"; known: refuted. Did you mean "refuted"?
::warning file=content/facts/b%2Cc%3Ad%25.md,line=1,col=1,title=made-up::100%25 of%0D%0A::error::this\u001B[2J\u202E`,
  );
});

test('GitLab gets a Code Quality report', () => {
  const report = JSON.parse(reporters.gitlab(diagnostics, { facts: 2 })) as { fingerprint: string }[];
  expect(report).toEqual([
    {
      description: 'verdict is "refutted"; known: refuted. Did you mean "refuted"?',
      check_name: 'unknown-verdict',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'major',
      location: { path: 'content/facts/a.md', lines: { begin: 4 } },
    },
    {
      description: '100% of\r\n::error::this\u001B[2J\u202E',
      check_name: 'made-up',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'minor',
      location: { path: 'content/facts/b,c:d%.md', lines: { begin: 1 } },
    },
  ]);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('nothing to mend is said to a person and to nobody else', () => {
  const reports = Object.values(reporters).map((report) => report([], { facts: 1 }));
  expect(reports).toEqual(['1 fact file checked: nothing to mend.', '', '', '[]']);
});

test('many are counted in the plural, and none left out', () => {
  const two = [diagnostics[0], diagnostics[0]] as Diagnostic[];
  expect(reporters.text(two, { facts: 0 }).split('\n').at(-1)).toBe('0 fact files checked: 2 errors.');
});
