import { expect, test } from 'vitest';
import { namedBases } from './named-bases.ts';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const none = '0'.repeat(40);
const main = [{ revision: 'refs/remotes/origin/main' }, { revision: 'refs/heads/main' }];
const published = [{ revision: commit, published: true }];

test.each([
  ['GitHub, a pull request', { GITHUB_BASE_REF: 'main' }, { before: commit }, main],
  ['GitHub, a push', { GITHUB_BASE_REF: '' }, { before: commit }, published],
  ['GitHub, a push to the published branch', { GITHUB_REF_NAME: 'trunk' }, { before: commit }, published],
  ['GitHub, a push to another', { GITHUB_REF_NAME: 'idea' }, { before: commit }, [{ revision: commit }]],
  ['GitHub, a merge queue', {}, { merge_group: { base_sha: commit } }, [{ revision: commit }]],
  ['Forgejo, a pull request', { FORGEJO_BASE_REF: 'main' }, undefined, main],
  [
    'GitLab, a merge request',
    {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: commit,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
    },
    undefined,
    [{ revision: commit }, ...main],
  ],
  [
    'GitLab, merged results of a merge request',
    {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: commit,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: other,
    },
    undefined,
    [{ revision: other }, { revision: commit }, ...main],
  ],
  ['GitLab, a push', { CI_COMMIT_BEFORE_SHA: commit }, undefined, published],
  [
    'a host that knows what it shows',
    { SEMAK_PUBLISHED: other, GITHUB_REF_NAME: 'idea' },
    { before: commit },
    [{ revision: other, published: true }, { revision: commit }],
  ],
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
    { revision: 'refs/remotes/origin/trunk' },
    { revision: 'refs/heads/trunk' },
    { revision: 'refs/remotes/origin/HEAD' },
  ]);
});

test('where no branch is known it is the one that the remote names', () => {
  expect(namedBases({ env: {} })).toEqual([{ revision: 'refs/remotes/origin/HEAD' }]);
});
