import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Base } from '../../src/changes/base.ts';
import { isContentText } from '../../src/check/content-names.ts';
import { maxFileBytes, type RawFile, type RawFolder } from '../../src/check/read/raw-file.ts';
import type { BaseFile, Repository } from './git.ts';

/** The mode that git gives a symbolic link. */
const linkMode = '120000';

/**
 * What a commit holds of a content folder that is not the same in the folder as it was read, wherever in the repository
 * the commit has it. Files are told apart by
 * git's own hash of their bytes, so that only those that differ are read from the repository; carriage returns at the
 * ends of lines are no difference. Nothing when the commit has no such folder.
 */
export function readBase(
  repository: Repository,
  commit: string,
  folder: RawFolder,
  path = repository.path,
): Base | undefined {
  const listed = repository.filesAt(commit, path);
  if (!listed) return undefined;
  const entries = withoutLinks(repository, listed).filter(
    ({ name }) => isContentText(name) && !isHidden(name),
  );
  const now = new Map(folder.files.map((file) => [file.name, file]));
  const other = entries.filter(({ name, blob }) => blobId(now.get(name), blob.length) !== blob);
  const bytes = repository.blobs(other.filter(({ mode }) => mode !== linkMode).map(({ blob }) => blob));
  const before = other.map(({ name, mode, blob }): RawFile => {
    const found = bytes.get(blob);
    const size = found?.length ?? 0;
    const unread = mode === linkMode ? 'link' : size > maxFileBytes ? 'too-large' : 'unreadable';
    return {
      name,
      path: `${folder.path}/${name}`,
      size,
      bytes: found && size <= maxFileBytes ? found : unread,
    };
  });
  const changed = before.filter((file) => !isSameText(file, now.get(file.name)));
  return {
    names: new Set(entries.map(({ name }) => name)),
    before: changed,
    lastDays: lastDays(repository, commit, path, changed),
  };
}

/** Of the series among some files, for a series can lack any day of its own. */
function lastDays(
  repository: Repository,
  commit: string,
  path: string,
  files: readonly RawFile[],
): Map<string, string> {
  const series = files.filter(({ name }) => name.startsWith('series/'));
  return new Map(
    series.flatMap(({ name }) => {
      const day = repository.lastDay(commit, name, path);
      return day === undefined ? [] : [[name, dayBefore(day)] as const];
    }),
  );
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The same files, with what a link inside the folder leads to in the place of the link. */
function withoutLinks(repository: Repository, entries: readonly BaseFile[]): BaseFile[] {
  const links = entries.filter(({ mode }) => mode === linkMode);
  const targets = repository.blobs(links.map(({ blob }) => blob));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.map((entry) => {
    if (entry.mode !== linkMode) return entry;
    const target = new TextDecoder().decode(targets.get(entry.blob));
    return { ...(byName.get(posix.join(posix.dirname(entry.name), target)) ?? entry), name: entry.name };
  });
}

/** A folder's reader passes over these too. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

/** The id that git gives to the bytes of a file, in SHA-1 or, where ids are longer, in SHA-256. */
function blobId(file: RawFile | undefined, length: number): string | undefined {
  if (!file || typeof file.bytes === 'string') return undefined;
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${file.bytes.length}\0`).update(file.bytes).digest('hex');
}

function isSameText({ bytes: a }: RawFile, now: RawFile | undefined): boolean {
  const b = now?.bytes;
  if (typeof a === 'string' || b === undefined || typeof b === 'string') return false;
  return withoutReturns(a) === withoutReturns(b);
}

function withoutReturns(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}
