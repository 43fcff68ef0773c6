import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maxFileBytes } from './raw-file.ts';
import { readFolder } from './read-folder.ts';

let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'semak-'));
  for (const folder of ['content/facts/below', 'content/.git', 'content/linked', 'outside']) {
    mkdirSync(join(base, folder), { recursive: true });
  }
  const files = {
    'content/site.yaml': 'a',
    'content/facts/b.md': 'bb',
    'content/facts/below/c.md': 'ccc',
    'content/facts/.hidden.md': 'd',
    'content/.git/config': 'e',
    'content/full.bin': 'f'.repeat(maxFileBytes),
    'content/over.bin': 'g'.repeat(maxFileBytes + 1),
    'outside/secret.md': 'h',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, name), text);
  symlinkSync(join(base, 'outside/secret.md'), join(base, 'content/facts/out.md'));
  symlinkSync('../../outside', join(base, 'content/facts/out-folder'));
  symlinkSync('b.md', join(base, 'content/facts/in.md'));
  symlinkSync('below', join(base, 'content/facts/in-folder'));
  symlinkSync('nowhere.md', join(base, 'content/facts/nowhere.md'));
  symlinkSync('..', join(base, 'content/facts/up'));
  symlinkSync('loop.md', join(base, 'content/facts/loop.md'));
  symlinkSync('content', join(base, 'link-to-content'));
});

afterAll(() => rmSync(base, { recursive: true }));

/** Names, sizes and what was read of each file; the bytes of those that were read as text. */
function listed(folder: string) {
  return readFolder(folder).files.map(({ name, size, bytes }) => [
    name,
    size,
    bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).slice(0, 3) : bytes,
  ]);
}

const expected = [
  ['facts/b.md', 2, 'bb'],
  ['facts/below/c.md', 3, 'ccc'],
  ['facts/in-folder', 0, 'unreadable'],
  ['facts/in.md', 2, 'bb'],
  ['facts/loop.md', 0, 'unreadable'],
  ['facts/nowhere.md', 0, 'unreadable'],
  ['facts/out-folder', 0, 'link'],
  ['facts/out.md', 0, 'link'],
  ['facts/up', 0, 'link'],
  ['full.bin', maxFileBytes, 'fff'],
  ['over.bin', maxFileBytes + 1, 'too-large'],
  ['site.yaml', 1, 'a'],
];

test('reads every file but hidden ones, and nothing through a link that leads out', () => {
  expect(listed(join(base, 'content'))).toEqual(expected);
});

test('may be a link itself', () => {
  expect(listed(join(base, 'link-to-content'))).toEqual(expected);
});

test('shows paths from the working directory where they are below it, else whole', () => {
  const outside = readFolder(join(base, 'content'));
  const inside = readFolder(join(process.cwd(), 'src/check/fixtures/good/'));
  expect([outside.path, outside.files[0]?.path, inside.path, inside.files[0]?.path]).toEqual([
    join(base, 'content'),
    join(base, 'content/facts/b.md'),
    'src/check/fixtures/good',
    'src/check/fixtures/good/evidence/harbour.example.org-000000000001.json',
  ]);
});

test('throws when the folder is not there', () => {
  expect(() => readFolder(join(base, 'none'))).toThrow('ENOENT');
});
