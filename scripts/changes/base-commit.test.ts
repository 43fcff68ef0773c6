import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseCommit } from './base-commit.ts';
import { Repository } from './git.ts';
import { RealRepository } from './repository.fixture.ts';

const real = new RealRepository();
const outside = mkdtempSync(join(tmpdir(), 'semak-none-'));
let first = '';
let second = '';

beforeAll(() => {
  first = real.commit();
  second = real.commit();
  real.git('branch', 'old', first);
});
afterAll(() => {
  real.remove();
  rmSync(outside, { recursive: true });
});

const baseOf =
  (...revisions: string[]) =>
  () =>
    baseCommit(
      new Repository(real.content),
      revisions.map((revision) => ({ revision })),
    );

test('the first revision that exists is taken, down to the commit in common with HEAD', () => {
  expect([baseOf('old')(), baseOf(second)(), baseOf('nowhere', 'old', 'main')()]).toEqual([
    first,
    second,
    first,
  ]);
});

test('what was published counts whole, also where HEAD did not grow from it', () => {
  real.git('checkout', '--quiet', '-b', 'pushed-away', first);
  real.edit('facts/tide-twice.md', 'Dee Example', 'Eve Example');
  const published = real.commit();
  real.git('checkout', '--quiet', 'main');
  const repository = new Repository(real.content);
  expect(baseCommit(repository, [{ revision: published }])).toBe(first);
  expect(baseCommit(repository, [{ revision: published, published: true }])).toBe(published);
});

test('what was published and is not here is told', () => {
  const revision = 'a'.repeat(40);
  const bases = [
    { revision, published: true as const },
    { revision: second, published: true as const },
  ];
  expect(() => baseCommit(new Repository(real.content), bases)).toThrow(
    `what was published before, ${revision}, is not here, as it is after a history was rewritten. Fetch it: git fetch origin ${revision}.`,
  );
});

test.each([
  ['a missing revision', 'nowhere'],
  ['one that looks like an option', '--upload-pack=touch /tmp/semak-owned'],
  ['one that looks like an option that git answers', '--since=2020-01-01'],
  ['one that looks like a short option', '-h'],
  ['an object that is no commit', 'HEAD:content'],
  ['something with a line break', 'main\nold'],
])('%s is told', (_, revision) => {
  expect(baseOf(revision)).toThrow(
    `there is no revision "${revision}" here. Check its spelling, or fetch it: git fetch origin.`,
  );
});

test('nothing to compare with is told', () => {
  expect(baseOf()).toThrow('nothing here says what to compare with; name it: --base origin/main.');
});

test('a folder outside a repository is told', () => {
  expect(() => new Repository(outside)).toThrow(
    `${outside} lies in no git repository, so there is nothing to compare it with.`,
  );
});

test.each([
  ['a machine without git', 'PATH', '', 'git was not found; install it, or run this without --base.'],
  [
    'a repository that belongs to somebody else',
    'GIT_TEST_ASSUME_DIFFERENT_OWNER',
    '1',
    'git does not trust the repository of',
  ],
])('%s is told', (_, name, value, message) => {
  const before = process.env[name];
  process.env[name] = value;
  try {
    expect(() => new Repository(real.content)).toThrow(message);
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
});

test('what git tells its hooks leads nowhere else', () => {
  process.env['GIT_DIR'] = '.git';
  try {
    expect(baseOf('old')()).toBe(first);
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test('a version of a file that is missing from the repository is told', () => {
  const broken = new RealRepository();
  try {
    const commit = broken.commit();
    const blob = broken.git('rev-parse', 'HEAD:content/facts/tide-twice.md');
    rmSync(join(broken.top, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(new Repository(broken.content).commit('HEAD')).toBe(commit);
    expect(() => new Repository(broken.content).blobs([blob])).toThrow(
      `the object ${blob} is missing from the repository; see git fsck, or clone it anew.`,
    );
  } finally {
    broken.remove();
  }
});

test('a repository without a commit is told', () => {
  const empty = new RealRepository();
  try {
    expect(() => baseCommit(new Repository(empty.content), [{ revision: 'HEAD' }])).toThrow(
      'this repository has no commit yet, so there is nothing to compare with.',
    );
  } finally {
    empty.remove();
  }
});

test('a clone that holds only the end of the history is told how to get the rest', () => {
  const mend =
    'This clone holds only the end of the history: git fetch --unshallow; in CI, fetch-depth: 0 (GitHub, Forgejo) or GIT_DEPTH: 0 (GitLab).';
  const clone = join(outside, 'shallow');
  real.git('clone', '--quiet', '--depth=1', '--no-single-branch', pathToFileURL(real.top).href, clone);
  const shallow = new Repository(join(clone, 'content'));
  expect(() => baseCommit(shallow, [{ revision: 'origin/nowhere' }])).toThrow(
    `there is no revision "origin/nowhere" here. ${mend}`,
  );
  expect(() => baseCommit(shallow, [{ revision: 'origin/old' }])).toThrow(
    `how "origin/old" and HEAD go together is not known here. ${mend}`,
  );
});
