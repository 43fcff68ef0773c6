import { expect, test } from 'vitest';
import type { ListedFile } from '../../../src/check/read/list-folder.ts';
import { fromColumns, toColumns } from './columns.ts';

const times = { mtimeMs: 1_600_000_000_000.25, ctimeMs: 1_600_000_000_001.5 };

test.each<[string, ListedFile[]]>([
  ['no file', []],
  [
    'files of each kind',
    [
      { name: 'facts/a b\n.md', kind: 'file', size: 12, ino: 2 ** 52 + 1, ...times },
      { name: 'facts/out.md', kind: 'link', size: 0, ino: 0, mtimeMs: 0, ctimeMs: 0 },
      { name: 'series/ø.yaml', kind: 'unreadable', size: 0, ino: 0, mtimeMs: 0, ctimeMs: 0 },
    ],
  ],
])('a listing of %s comes out of its columns as it was', (_, files) => {
  expect(fromColumns(toColumns(files))).toEqual(files);
});
