import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nothingKept } from '../../src/check/kept/kept-results.ts';
import { recheck } from '../../src/check/kept/recheck.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { writeContent } from '../bench/generate-content.ts';
import { judgeInThreads } from './judge-in-threads.ts';
import { rememberedFiles } from './seen-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'semak-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeContent(folder, { facts: 1200, seed: 1 });

test('threads find what one finds', { timeout: 60_000 }, async () => {
  const raw = readFolder(folder, rememberedFiles(new Map(), 0));
  const kept = await judgeInThreads(raw, folder, nothingKept);
  expect(kept.facts.size).toBe(1200);
  const alone = recheck(raw, nothingKept);
  const together = recheck(raw, kept);
  expect(together.diagnostics).toEqual(alone.diagnostics);
  expect(together.kept).toEqual(alone.kept);
});

test('a few fact files are left to the one thread', async () => {
  const raw = readFolder('src/check/fixtures/good', rememberedFiles(new Map(), 0));
  expect(await judgeInThreads(raw, 'src/check/fixtures/good', nothingKept)).toBe(nothingKept);
});
