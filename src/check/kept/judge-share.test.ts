import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageOf } from '../../domain/web-address.ts';
import { recordName } from '../../evidence/record-name.ts';
import { fileOf, good, goodText, overlay } from '../fixtures/fixture.ts';
import type { RawFolder } from '../read/raw-file.ts';
import { judgeShare } from './judge-share.ts';
import { nothingKept } from './kept-results.ts';
import { recheck } from './recheck.ts';

function withDigests({ path, files }: RawFolder): RawFolder {
  const digest = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');
  return {
    path,
    files: files.map((file) =>
      file.bytes instanceof Uint8Array ? { ...file, digest: digest(file.bytes) } : file,
    ),
  };
}

const record = 'evidence/harbour.example.org-000000000001.json';
const page = pageOf((JSON.parse(goodText(record)) as { url: string }).url);
/** The good folder with its record under the name that the command gives it. */
const named = withDigests(
  overlay(good, [fileOf(`evidence/${recordName(page)}`, goodText(record))], [record]),
);

test('gives for every sound fact file what a recheck keeps of it', () => {
  expect(new Map(judgeShare(named))).toEqual(recheck(named, nothingKept).kept.facts);
});

test('judges the fact files that it is given, and no other', () => {
  const files = named.files.filter(({ name }) => !/^facts\/(?!two-tides)/.test(name));
  expect(judgeShare({ path: named.path, files }).map(([path]) => path)).toEqual([
    'content/facts/two-tides-a-day.md',
  ]);
});

test('what it says without a record that stands under another name is found out by a recheck', () => {
  const other = withDigests(good);
  const { vocabulary } = recheck(other, nothingKept).kept;
  const shared = new Map(judgeShare(other));
  expect(shared).not.toEqual(recheck(other, nothingKept).kept.facts);
  const { diagnostics, kept } = recheck(other, { ...nothingKept, vocabulary, facts: shared });
  expect([diagnostics, kept]).toEqual([[], recheck(other, nothingKept).kept]);
});
