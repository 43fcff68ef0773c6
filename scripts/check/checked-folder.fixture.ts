import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { checkCacheFolder } from '../../src/folders.ts';

/** A content folder on disk that is whole again before each test, and of which nothing is kept then. */
export interface CheckedFolder {
  folder: string;
  /** Where a check keeps what it found. */
  cache: string;
  /** One of its fact files. */
  fact: string;
  /** What a check says that keeps nothing. */
  asChecked(): Diagnostic[];
}

/** Makes one of the good fixture, and takes it away after the tests of the file. */
export function checkedFolder(): CheckedFolder {
  const base = mkdtempSync(join(tmpdir(), 'semak-'));
  const folder = join(base, 'content');
  const cache = checkCacheFolder(folder);
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
  const asChecked = () => check(readFolder(folder)).diagnostics;
  return { folder, cache, fact: join(folder, 'facts/two-tides-a-day.md'), asChecked };
}
