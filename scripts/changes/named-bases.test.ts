import { expect, test } from 'vitest';
import { namedBases } from './named-bases.ts';

const commit = 'a'.repeat(40);
const none = '0'.repeat(40);
const main = ['refs/remotes/origin/main', 'refs/heads/main'];

test.each([
  ['GitHub, a pull request', { GITHUB_BASE_REF: 'main' }, { before: commit }, main],
  ['GitHub, a push', { GITHUB_BASE_REF: '' }, { before: commit }, [commit]],
  ['GitHub, a merge queue', {}, { merge_group: { base_sha: commit } }, [commit]],
  ['Forgejo, a pull request', { FORGEJO_BASE_REF: 'main' }, undefined, main],
  [
    'GitLab, a merge request',
    { CI_MERGE_REQUEST_DIFF_BASE_SHA: commit, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
    undefined,
    [commit, ...main],
  ],
  ['GitLab, a push', { CI_COMMIT_BEFORE_SHA: commit }, undefined, [commit]],
])('%s names its base', (_, env, event, expected) => {
  expect(namedBases({ env, event, branch: 'trunk' })).toEqual(expected);
});

test.each([
  ['a laptop', {}, undefined],
  ['a push of a new branch', { CI_COMMIT_BEFORE_SHA: none }, { before: none }],
  ['an event that is something else', {}, ['before']],
  ['an event with a text in the place of a commit', {}, { before: '--upload-pack=x' }],
])('on %s it is the published branch', (_, env, event) => {
  expect(namedBases({ env, event, branch: 'trunk' })).toEqual([
    'refs/remotes/origin/trunk',
    'refs/heads/trunk',
    'refs/remotes/origin/HEAD',
  ]);
});

test('where no branch is known it is the one that the remote names', () => {
  expect(namedBases({ env: {} })).toEqual(['refs/remotes/origin/HEAD']);
});
