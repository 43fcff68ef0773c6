import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { checkCacheFolder } from '../../src/folders.ts';
import { checkFolder } from './check-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'semak-'));
const folder = join(base, 'content');
const cache = checkCacheFolder(folder);
const fact = join(folder, 'facts/two-tides-a-day.md');
const asChecked = () => check(readFolder(folder)).diagnostics;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
  cpSync(resolve('src/check/fixtures/good'), folder, { recursive: true });
  // As old as a content folder is that nobody has just written.
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (name.isFile()) utimesSync(join(name.parentPath, name.name), 1_600_000_000, 1_600_000_000);
  }
});
afterAll(() => {
  rmSync(base, { recursive: true });
  rmSync(cache, { recursive: true, force: true });
});

test('a second check gives what the first gave', () => {
  expect([checkFolder(folder).diagnostics, checkFolder(folder).diagnostics]).toEqual([[], []]);
});

test('a change is seen that keeps length and time of a file', () => {
  checkFolder(folder);
  const { size, mtimeMs } = statSync(fact);
  writeFileSync(fact, readFileSync(fact, 'utf8').replace('verdict:', 'verdikt:'));
  utimesSync(fact, 1_600_000_000, 1_600_000_000);
  expect(statSync(fact)).toMatchObject({ size, mtimeMs });
  const { diagnostics } = checkFolder(folder);
  expect(diagnostics).toEqual(asChecked());
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-key');
});

test('a file that was taken away is not remembered', () => {
  checkFolder(folder);
  rmSync(fact);
  expect(checkFolder(folder).diagnostics).toEqual(asChecked());
});

test.each([
  ['is no JSON', () => '{"code":'],
  [
    'is of other code',
    (text: string) =>
      text
        .replace(/"code":"[^"]*"/, '"code":"other"')
        .replaceAll(
          '"found":[]',
          '"found":[["file-name",{"at":{"file":"x","line":1,"column":1},"message":"stale"}]]',
        ),
  ],
])('what was kept is not used when it %s', (_, spoil) => {
  checkFolder(folder);
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
  }
  expect(checkFolder(folder).diagnostics).toEqual([]);
});

test('what was kept is used, and is not used by a fresh check', () => {
  writeFileSync(fact, readFileSync(fact, 'utf8').replace('verdict:', 'verdikt:'));
  checkFolder(folder);
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const spoilt = readFileSync(path, 'utf8').replaceAll(
      '"found":[]',
      '"found":[["file-name",{"at":{"file":"x","line":1,"column":1},"message":"kept"}]]',
    );
    writeFileSync(path, spoilt);
  }
  const kept = checkFolder(folder).diagnostics.filter(({ message }) => message === 'kept');
  expect(kept.length).toBeGreaterThan(0);
  expect(checkFolder(folder, { fresh: true }).diagnostics).toEqual(asChecked());
  expect(checkFolder(folder).diagnostics).toEqual(asChecked());
});

test('nothing is written again when nothing changed', () => {
  // Files just written are not remembered by their times, so the first two checks may each write.
  checkFolder(folder);
  checkFolder(folder);
  const times = () => readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);
  const before = times();
  checkFolder(folder);
  expect(times()).toEqual(before);
});
