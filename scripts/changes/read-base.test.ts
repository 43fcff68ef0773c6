import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { maxFileBytes } from '../../src/check/read/raw-file.ts';
import { Repository } from './git.ts';
import { readBase } from './read-base.ts';
import { RealRepository } from './repository.fixture.ts';

const real = new RealRepository();
const tide = 'facts/tide-twice.md';
let commit = '';

beforeAll(() => {
  real.write('README.md', 'Not read as content.');
  real.write('facts/.hidden.md', 'Nor is this.');
  real.write('facts/too-large.md', 'x'.repeat(maxFileBytes + 1));
  symlinkSync('tide-twice.md', join(real.content, 'facts/link.md'));
  symlinkSync('../../README.md', join(real.content, 'facts/outside.md'));
  commit = real.commit();
});
beforeEach(() => real.git('checkout', '--quiet', '.'));
afterAll(() => real.remove());

/** What is other in the base: names, with the text or why there is none. */
function before(): [name: string, text: string][] {
  const base = readBase(new Repository(real.content), commit, readFolder(real.content));
  return (base?.before ?? []).map(({ name, bytes }) => [
    name,
    typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes),
  ]);
}

test('names every file that is read as content, and reads none that is the same', () => {
  const base = readBase(new Repository(real.content), commit, readFolder(real.content));
  expect([...(base?.names ?? [])]).toEqual([
    'evidence/harbour.example.org-000000000001.json',
    'facts/ferry-late.md',
    'facts/gauge-moved.md',
    'facts/link.md',
    'facts/outside.md',
    'facts/tide-twice.md',
    'facts/too-large.md',
    'series/gauge-readings.yaml',
    'site.yaml',
    'topics.yaml',
    'verdicts.yaml',
  ]);
  // What is not read cannot be compared, so it always counts as other.
  expect(before()).toEqual([
    ['facts/outside.md', 'link'],
    ['facts/too-large.md', 'too-large'],
  ]);
});

test('gives what stood in a file that is other, or gone', () => {
  const text = real.read(tide);
  real.edit(tide, 'half-right', 'confirmed');
  const edited = before();
  rmSync(join(real.content, tide));
  const gone = before();
  const other = (files: [string, string][]) =>
    files.filter(([name]) => name !== 'facts/outside.md').slice(0, 2);
  // The link shows what stands where it leads, or nothing once that is gone.
  expect([other(edited), other(gone)]).toEqual([
    [
      ['facts/link.md', text],
      [tide, text],
    ],
    [
      ['facts/link.md', text],
      [tide, text],
    ],
  ]);
});

test('takes other ends of lines for no difference, and any other byte for one', () => {
  const text = real.read(tide);
  real.write(tide, text.replaceAll('\n', '\r\n'));
  const returns = before().map(([name]) => name);
  real.write(tide, `${text} `);
  expect([returns, before().map(([name]) => name)]).toEqual([
    ['facts/outside.md', 'facts/too-large.md'],
    ['facts/link.md', 'facts/outside.md', tide, 'facts/too-large.md'],
  ]);
});

test('gives nothing for a commit that has no such folder', () => {
  const elsewhere = new RealRepository('moved');
  const first = elsewhere.commit();
  elsewhere.git('mv', 'moved', 'content');
  const folder = join(elsewhere.top, 'content');
  const base = readBase(new Repository(folder), first, readFolder(folder));
  elsewhere.remove();
  expect(base).toBeUndefined();
});
