import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildInfo } from './build-info.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-info-'));
const content = join(folder, 'content');
const env = {
  ...process.env,
  GIT_AUTHOR_DATE: '2024-05-06T23:30:00-0300',
  GIT_COMMITTER_DATE: '2024-05-06T23:30:00-0300',
};
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], {
    cwd: folder,
    env,
  });

beforeAll(() => {
  mkdirSync(content);
  writeFileSync(join(content, 'site.yaml'), 'name: {en: Tides}\n');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Tides');
});
afterAll(() => rmSync(folder, { recursive: true }));

const committed = { commit: expect.stringMatching(/^[0-9a-f]{7,}$/) as string, date: '2024-05-07' };

test('the commit that holds the content, and its day in UTC', () => {
  expect(buildInfo(content)).toEqual(committed);
});

test('the commit stands when only something beside the content changed', () => {
  writeFileSync(join(folder, 'notes.txt'), 'x');
  expect(buildInfo(content)).toEqual(committed);
});

test('nothing of content that changed since, that is not in the repository, or that is in none', () => {
  writeFileSync(join(content, 'new.yaml'), 'x: 1\n');
  expect(buildInfo(content)).toEqual({});
  rmSync(join(content, 'new.yaml'));
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  writeFileSync(join(unpacked, 'site.yaml'), 'name: {en: Tides}\n');
  expect(buildInfo(unpacked)).toEqual({});
  expect(buildInfo(join(folder, 'none'))).toEqual({});
});
