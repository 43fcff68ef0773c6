import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentLog } from './content-log.ts';
import { changesOfFact } from './file-changes.ts';
import { versionsBefore } from './version-before.ts';

let top = '';
let content = '';
const day = '2024-03-01';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'semak-log-'));
  content = join(top, 'content');
  mkdirSync(join(content, 'facts'), { recursive: true });
  mkdirSync(join(content, 'series'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function git(...args: string[]): string {
  const at = `${day}T12:00:00Z`;
  const person = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...person, '-c', 'commit.gpgsign=false', ...args], {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  }).trim();
}

/** Writes files of the content folder, commits everything, and gives the commit. */
function commit(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
  git('add', '--all');
  git('commit', '--quiet', '--message=.');
  return git('rev-parse', 'HEAD');
}

const all = () => true;
const note = (date: string, words: string, from?: string) => ({
  date,
  kind: 'correction' as const,
  note: words,
  ...(from !== undefined && { from, to: 'other' }),
});
type Note = ReturnType<typeof note>;

/** The text of a fact file with these notes. */
const fact = (verdict: string, ...notes: Note[]) =>
  `---\nverdict: ${verdict}\nhistory: ${JSON.stringify(notes)}\n---\n\nText.\n`;

/** The commits that show a file as it was before each of its notes. */
function before(notes: Note[], ...names: string[]) {
  const log = contentLog(content, all);
  const versions = names.flatMap((name) => log.get(name) ?? []);
  const changes = changesOfFact({ history: notes }, { verdicts: new Set() });
  return versionsBefore(versions, changes).map((version) => version?.commit);
}

test('a repository with a merge and a rename gives every published version of a file by its path at the time', () => {
  const first = commit({ 'facts/a.md': '1', 'facts/é b.md': '1', 'site.yaml': '1', 'facts/other.md': '1' });
  git('checkout', '--quiet', '-b', 'side');
  commit({ 'facts/a.md': '2' });
  commit({ 'facts/a.md': '3' });
  git('checkout', '--quiet', 'main');
  const main = commit({ 'series/s.yaml': '1' });
  git('merge', '--quiet', '--no-edit', 'side');
  const merge = git('rev-parse', 'HEAD');
  renameSync(join(content, 'facts/a.md'), join(content, 'facts/c.md'));
  const renamed = commit({});

  const log = contentLog(content, (file) => file !== 'facts/other.md');
  const versions = (name: string) => log.get(name)?.map(({ commit, text }) => [commit, text]);
  expect([...log.keys()].sort()).toEqual(['facts/a.md', 'facts/c.md', 'facts/é b.md', 'series/s.yaml']);
  expect(versions('facts/a.md')).toEqual([
    [merge, '3'],
    [first, '1'],
  ]);
  expect(versions('facts/c.md')).toEqual([[renamed, '3']]);
  expect(versions('facts/é b.md')).toEqual([[first, '1']]);
  expect(versions('series/s.yaml')).toEqual([[main, '1']]);
});

test('two notes of one day have a version each', () => {
  const notes = [note(day, 'One.'), note(day, 'Two.')];
  const first = commit({ 'facts/a.md': fact('no') });
  const second = commit({ 'facts/a.md': fact('yes', ...notes.slice(0, 1)) });
  commit({ 'facts/a.md': fact('half', ...notes) });
  expect(before(notes, 'facts/a.md')).toEqual([first, second]);
});

test('the same words on one day twice are two notes', () => {
  const notes = [note(day, 'Read anew.'), note(day, 'Read anew.')];
  const first = commit({ 'facts/a.md': fact('no') });
  const second = commit({ 'facts/a.md': fact('yes', ...notes.slice(0, 1)) });
  commit({ 'facts/a.md': fact('half', ...notes) });
  expect(before(notes, 'facts/a.md')).toEqual([first, second]);
});

test.each(['2024-03-01', '2024-05-01', '2023-01-01'])('a note dated %s is found by its words', (date) => {
  const notes = [note(date, 'Read anew.')];
  const first = commit({ 'facts/a.md': fact('no') });
  commit({ 'facts/a.md': fact('yes', ...notes) });
  commit({ 'facts/a.md': `${fact('yes', ...notes)}More.\n` });
  expect(before(notes, 'facts/a.md')).toEqual([first]);
});

test('a note that came with the first version has none before it', () => {
  const notes = [note(day, 'The article was overtaken.')];
  commit({ 'facts/a.md': fact('no', ...notes) });
  commit({ 'facts/a.md': `${fact('no', ...notes)}More.\n` });
  expect(before(notes, 'facts/a.md')).toEqual([undefined]);
});

test('a note that came later than its change shows the last version that said what stood there', () => {
  const notes = [note(day, 'Said late.', 'no')];
  const first = commit({ 'facts/a.md': fact('no') });
  commit({ 'facts/a.md': fact('other') });
  commit({ 'facts/a.md': fact('other', ...notes) });
  expect(before(notes, 'facts/a.md')).toEqual([first]);
});

test('a note that is not committed yet shows what is', () => {
  const last = commit({ 'facts/a.md': fact('no') });
  expect(before([note(day, 'Now.')], 'facts/a.md')).toEqual([last]);
});

test('a file that was renamed is shown under the name that it had', () => {
  const notes = [note(day, 'One.'), note(day, 'Two.')];
  const first = commit({ 'facts/a.md': fact('no') });
  const second = commit({ 'facts/a.md': fact('yes', ...notes.slice(0, 1)) });
  renameSync(join(content, 'facts/a.md'), join(content, 'facts/b.md'));
  const third = commit({});
  commit({ 'facts/b.md': fact('half', ...notes) });
  expect(before(notes, 'facts/b.md', 'facts/a.md')).toEqual([first, third]);
  expect(second).not.toBe(third);
});

test('a folder in no repository, or none at all, gives nothing', () => {
  const outside = mkdtempSync(join(tmpdir(), 'semak-none-'));
  expect([contentLog(outside, all).size, contentLog(join(outside, 'gone'), all).size]).toEqual([0, 0]);
  rmSync(outside, { recursive: true });
});
