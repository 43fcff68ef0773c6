import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  content = join(folder, 'content');
  cpSync(join(root, 'src/check/fixtures/good'), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/export.ts', '--content', content, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

test('writes every data file under the path that it has on the site', () => {
  const out = join(folder, 'out');
  expect(run('--out', out)).toEqual({
    status: 0,
    stdout: `Wrote 3 fact files as data into ${out}.\n`,
    stderr: '',
  });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  expect(files.sort()).toEqual([
    'claimreview.json',
    'data/facts.csv',
    'data/facts.json',
    'data/facts/ferry-lost-the-tide.json',
    'data/facts/gauge-was-moved.json',
    'data/facts/two-tides-a-day.json',
  ]);
  expect(run('--format', 'claimreview').stdout).toBe(readFileSync(join(out, 'claimreview.json'), 'utf8'));
});

test('writes nothing of a folder with an error, and says what is wrong', () => {
  writeFileSync(join(content, 'facts/new.md'), '---\nclaim: Ten letters\n---\n');
  const { status, stdout, stderr } = run('--format', 'facts-csv');
  expect([status, stdout, stderr.includes('missing-key')]).toEqual([1, '', true]);
});

test('a format that nobody knows ends with 2', () => {
  expect(run('--format', 'xml').status).toBe(2);
});
