import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Verdict } from '../../src/domain/verdict.ts';
import { extendedTable, readTable, type WordOfFeed } from '../../src/import/table-file.ts';
import type { VerdictTable } from '../../src/import/verdict-words.ts';

/** The table of verdict words, as it lies on the disk. */
export interface TableOnDisk {
  readonly path: string;
  table: () => VerdictTable;
  /** Adds words: those that were decided, and the others to be decided. */
  extend: (words: readonly WordOfFeed[], decided?: ReadonlyMap<string, string>) => void;
  /** Writes it, if it changed; readers see the old or the new one. */
  save: () => void;
}

/** Opens the table; there is nothing in it when there is no such file. Throws when it is not what it should be. */
export function openTable(path: string, verdicts: readonly Pick<Verdict, 'id'>[]): TableOnDisk {
  const ids = verdicts.map(({ id }) => id);
  const before = textAt(path);
  let text = before;
  const table = () => {
    try {
      return readTable(text, ids);
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  };
  table();
  return {
    path,
    table,
    extend: (words, decided = new Map()) => {
      if (words.length > 0) text = extendedTable(text, words, decided, ids);
    },
    save: () => {
      if (text === before) return;
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
  };
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return '';
    throw error;
  }
}
