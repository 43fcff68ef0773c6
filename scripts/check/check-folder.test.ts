import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { checkFolder } from './check-folder.ts';
import { checkedFolder } from './checked-folder.fixture.ts';

const { folder, cache, fact, asChecked } = checkedFolder();

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

/** Rewrites every file that was kept. */
function spoilKept(spoil: (text: string) => string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
  }
}

/** What was kept, as if something had been found in each fact file. */
function withFinding(message: string) {
  const found = JSON.stringify([['file-name', { at: { file: 'x', line: 1, column: 1 }, message }]]);
  return (text: string) => text.replace(/(\tfact\t[^\t]*\t[^\t]*\t[^\t]*\t)(?=\t|$)/gm, `$1${found}`);
}

test.each([
  ['is no JSON', () => '{"code":'],
  [
    'is of other code',
    (text: string) => withFinding('stale')(text).replace(/"code":"[^"]*"/, '"code":"other"'),
  ],
  ['has lost its lines', (text: string) => text.split('\n')[0] ?? ''],
])('what was kept is not used when it %s', (_, spoil) => {
  checkFolder(folder);
  spoilKept(spoil);
  expect(checkFolder(folder).diagnostics).toEqual([]);
});

test.each([
  ['is gone', (path: string) => rmSync(path)],
  ['is no JSON', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\t{', '\t'))],
  ['is of other front matter', (path: string) => writeFileSync(path, `x${readFileSync(path, 'utf8')}`)],
])('what a fact file says is read from it when what was kept of that %s', (_, spoil) => {
  checkFolder(folder);
  const kept = readdirSync(cache).filter((name) => name.endsWith('.facts.txt'));
  for (const name of kept) spoil(join(cache, name));
  const { content } = checkFolder(folder);
  const wanted = readContent(readFolder(folder));
  expect(content.facts.map(({ data }) => data)).toEqual(wanted.facts.map(({ data }) => data));
});

test('a change in front matter is held against the other files', () => {
  checkFolder(folder);
  const text = readFileSync(fact, 'utf8');
  writeFileSync(fact, text.replace(/^related:.*$|^(?=topics:)/m, 'related: [nowhere-to-be-found]\n'));
  const { diagnostics } = checkFolder(folder);
  expect(diagnostics).toEqual(asChecked());
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-related');
  writeFileSync(fact, text);
  expect(checkFolder(folder).diagnostics).toEqual([]);
});

test('what was kept is used, and is not used by a fresh check', () => {
  writeFileSync(fact, readFileSync(fact, 'utf8').replace('verdict:', 'verdikt:'));
  checkFolder(folder);
  spoilKept(withFinding('kept'));
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
