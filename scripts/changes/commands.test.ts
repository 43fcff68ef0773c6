import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { standingPages } from '../../src/domain/standing-page.ts';
import { checkCacheFolder } from '../../src/folders.ts';
import { RealRepository } from './repository.fixture.ts';

const repository = new RealRepository();
const outside = mkdtempSync(join(tmpdir(), 'semak-none-'));
const gauge = 'facts/gauge-moved.md';
const shown = repository.content;
let start = '';

const kept = { recursive: true, force: true };

// Each command is a process of its own, and some tests run several.
vi.setConfig({ testTimeout: 60_000 });

/** What a command prints and how it ends, with nothing of the runner's own variables but these. */
function run([script = '', ...args]: string[], runner: Record<string, string> = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:CI_|GITHUB_|FORGEJO_)/.test(name));
  const env = { ...Object.fromEntries(own), ...runner };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  for (const id of standingPages) {
    repository.write(`pages/${id}.mdx`, `---\ntitle: ${id}\ndescription: A standing page.\n---\n\nText.\n`);
  }
  // The publisher's own affair, which nothing reads.
  repository.write('LICENSE.md', 'Do as you like.\n');
  start = repository.commit();
});
afterAll(() => {
  vi.resetConfig();
  for (const name of ['content', 'moved']) rmSync(checkCacheFolder(join(repository.top, name)), kept);
  rmSync(checkCacheFolder(outside), kept);
  repository.remove();
  rmSync(outside, { recursive: true });
});

test('the check ends with 0 when everything is accounted for, and with 1 when something is not', () => {
  const before = run(['scripts/check.ts', '--content', repository.content, '--base', 'main']);
  repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
  const without = run(['scripts/check.ts', '--content', repository.content]);
  const after = run([
    'scripts/check.ts',
    '--content',
    repository.content,
    '--base',
    'main',
    '--format',
    'json',
  ]);
  repository.git('checkout', '--quiet', '.');
  expect([before, without.status, after.status]).toEqual([
    { status: 0, stdout: '3 fact files checked: nothing to mend.\n', stderr: '' },
    0,
    1,
  ]);
  const { suggestion, ...diagnostic } = JSON.parse(after.stdout) as { suggestion: string };
  expect(diagnostic).toEqual({
    file: `${shown}/${gauge}`,
    line: 5,
    column: 10,
    code: 'unaccounted-verdict',
    severity: 'error',
    message: 'the verdict was "contradicted" and is "confirmed", and there is no new note.',
  });
  expect(suggestion.replace(/\d{4}-\d{2}-\d{2}/, 'DAY')).toBe(
    'Add: history: [{date: DAY, kind: correction, note: "", from: contradicted, to: confirmed}], with what changed and why; kind is correction, update or clarification.',
  );
});

test('the branch that site.yaml publishes is the base when nothing else is known', () => {
  repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
  const { status, stdout } = run([
    'scripts/check.ts',
    '--content',
    repository.content,
    '--base',
    'auto',
    '--format',
    'github',
  ]);
  repository.git('checkout', '--quiet', '.');
  expect([status, stdout.slice(0, stdout.indexOf('::the'))]).toEqual([
    1,
    `::error file=${shown}/${gauge},line=5,col=10,title=unaccounted-verdict`,
  ]);
});

test.each(['scripts/check.ts', 'scripts/changes.ts'])(
  '%s ends with 2 when there is nothing to compare with',
  (script) => {
    const name = script.replace(/^.*\/|\.ts$/g, '');
    expect(run([script, '--content', repository.content, '--base', 'nowhere'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${name}: there is no revision "nowhere" here. Check its spelling, or fetch it: git fetch origin.\nSee: npm run ${name} -- --help\n`,
    });
    expect(run([script, '--content', outside, '--base', 'main']).status).toBe(2);
  },
);

test('in a runner the base is what the forge names: the branch of a pull request, or what a push began from', () => {
  const checkout = join(outside, 'checkout');
  const event = join(outside, 'event.json');
  repository.git('checkout', '--quiet', '-b', 'request');
  repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
  repository.commit();
  repository.git('clone', '--quiet', pathToFileURL(repository.top).href, checkout);
  repository.git('checkout', '--quiet', 'main');
  writeFileSync(event, JSON.stringify({ before: start }));
  const args = [
    'scripts/check.ts',
    '--content',
    join(checkout, 'content'),
    '--base',
    'auto',
    '--format',
    'json',
  ];
  const ends = [
    run(args, { GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: event }),
    run(args, { GITHUB_EVENT_PATH: event }),
    run(args, { CI_MERGE_REQUEST_DIFF_BASE_SHA: start }),
    run(args, { GITHUB_BASE_REF: 'request' }),
  ];
  rmSync(checkCacheFolder(join(checkout, 'content')), kept);
  expect(ends.map(({ status }) => status)).toEqual([1, 1, 1, 0]);
});

test('a folder that was moved is compared from where it was, and this is said', () => {
  repository.git('mv', 'content', 'moved');
  const moved = join(repository.top, 'moved');
  const { status, stderr } = run(['scripts/check.ts', '--content', moved, '--base', 'main']);
  repository.git('mv', 'moved', 'content');
  expect([status, stderr]).toEqual([0, `check: ${start} has no folder ${moved}; compared with content.\n`]);
});

test('the summary says in Markdown what a merge would do', () => {
  repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
  repository.edit(
    gauge,
    '---\n\n',
    'history:\n  - {date: 2021-08-01, kind: correction, note: Read anew., from: contradicted, to: confirmed}\n---\n\n',
  );
  const printed = run(['scripts/changes.ts', '--content', repository.content, '--base', 'main']);
  repository.git('checkout', '--quiet', '.');
  expect(printed).toEqual({
    status: 0,
    stderr: '',
    stdout: `### What this change does

Compared with \`${start.slice(0, 12)}\`.

#### Verdicts changed (1)

- \`${shown}/${gauge}\`: \`contradicted\` → \`confirmed\`

#### Change notes added (1)

- \`${shown}/${gauge}\`: \`2021-08-01\` \`correction\`: \`Read anew.\`

#### What the check says: nothing to mend
`,
  });
});
