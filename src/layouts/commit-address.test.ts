import { expect, test } from 'vitest';
import { commitAddress } from './commit-address.ts';

test('shows a commit where each forge does', () => {
  const repository = { url: 'https://forge.example/a/b/', branch: 'main', content: 'content' };
  expect(commitAddress({ ...repository, kind: 'github' }, '57c37ae')).toBe(
    'https://forge.example/a/b/commit/57c37ae',
  );
  expect(commitAddress({ ...repository, kind: 'gitlab' }, '57c37ae')).toBe(
    'https://forge.example/a/b/-/commit/57c37ae',
  );
  expect(commitAddress({ ...repository, kind: 'forgejo' }, '57c37ae')).toBe(
    'https://forge.example/a/b/commit/57c37ae',
  );
});
