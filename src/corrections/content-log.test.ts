import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentLog } from './content-log.ts';
import { versionBefore } from './file-versions.ts';

const top = mkdtempSync(join(tmpdir(), 'semak-log-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const content = join(top, 'content');

function git(day: string, ...args: string[]): string {
  const at = `${day}T12:00:00Z`;
  const person = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...person, '-c', 'commit.gpgsign=false', ...args], {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  }).trim();
}

/** Writes files of the content folder, commits everything, and gives the commit. */
function commit(day: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
  git(day, 'add', '--all');
  git(day, 'commit', '--quiet', '--message=.');
  return git(day, 'rev-parse', 'HEAD');
}

test('a repository with a merge and a rename gives every version of every file by its path at the time', () => {
  mkdirSync(join(content, 'facts'), { recursive: true });
  mkdirSync(join(content, 'series'));
  git('2024-01-01', 'init', '--quiet', '--initial-branch=main');
  const first = commit('2024-01-01', { 'facts/a.md': '1', 'facts/é b.md': '1', 'site.yaml': '1' });
  git('2024-01-02', 'checkout', '--quiet', '-b', 'side');
  const side = commit('2024-01-02', { 'facts/a.md': '2' });
  git('2024-01-03', 'checkout', '--quiet', 'main');
  const main = commit('2024-01-03', { 'series/s.yaml': '1' });
  git('2024-01-04', 'merge', '--quiet', '--no-edit', 'side');
  renameSync(join(content, 'facts/a.md'), join(content, 'facts/c.md'));
  const renamed = commit('2024-01-05', {});

  const log = contentLog(content);
  const commits = (name: string) => log.get(name)?.map(({ commit }) => commit);
  expect([...log.keys()].sort()).toEqual(['facts/a.md', 'facts/c.md', 'facts/é b.md', 'series/s.yaml']);
  expect(commits('facts/a.md')).toEqual([side, first]);
  expect(commits('facts/c.md')).toEqual([renamed]);
  expect(commits('facts/é b.md')).toEqual([first]);
  expect(commits('series/s.yaml')).toEqual([main]);
  expect(versionBefore(log.get('facts/a.md') ?? [], '2024-01-02')?.commit).toBe(first);
});

test('a folder in no repository, or none at all, gives nothing', () => {
  const outside = mkdtempSync(join(tmpdir(), 'semak-none-'));
  expect([contentLog(outside).size, contentLog(join(outside, 'gone')).size]).toEqual([0, 0]);
  rmSync(outside, { recursive: true });
});
