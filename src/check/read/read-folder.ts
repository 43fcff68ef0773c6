import { readFileSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { listFolder, type ListedFile } from './list-folder.ts';
import { maxFileBytes, type RawFile, type RawFolder } from './raw-file.ts';

/** What a command remembers of files, so that one that did not change is not read again. */
export interface SeenFiles {
  /** What is known of a file that is as it was; nothing when the file has to be read. */
  known(path: string, file: ListedFile): { path: string; digest: string } | undefined;
  /** Takes note of a file that was read. */
  add(path: string, file: ListedFile, digest: string): void;
  /** The digest of a file's bytes. */
  digest(bytes: Uint8Array): string;
}

/**
 * Reads a content folder from disk: every file but hidden ones, in the order of their names.
 *
 * A file over 1 MiB, a link that leads out of the folder and what is no regular file are listed, not read.
 * @param folder path of the content folder; diagnostics show paths relative to the working directory
 * @param seen gives each file a digest; one that is known is only read when its bytes are asked for
 * @param listed what `listFolder` gave, where somebody has asked it already
 * @throws when the folder itself cannot be read
 */
export function readFolder(
  folder: string,
  seen?: SeenFiles,
  listed: readonly ListedFile[] = listFolder(folder),
): RawFolder {
  const root = realpathSync(resolve(folder));
  const shown = shownPath(folder);
  return { path: shown, files: listed.map((file) => readOne(root, file, `${shown}/${file.name}`, seen)) };
}

/** Path of a content folder as diagnostics show it: from the working directory where it is below it, else whole. */
export function shownPath(folder: string): string {
  const fromHere = relative(process.cwd(), resolve(folder));
  return (fromHere.startsWith('..') ? resolve(folder) : fromHere || '.').split(sep).join('/');
}

function readOne(root: string, file: ListedFile, path: string, seen?: SeenFiles): RawFile {
  const { name, kind, size } = file;
  if (kind !== 'file') return { name, path, size, bytes: kind };
  if (size > maxFileBytes) return { name, path, size, bytes: 'too-large' };
  const full = root + sep + name;
  const known = seen?.known(path, file);
  // Its path is the text under which all else is known of it: found at once, where another has to be compared.
  if (seen && known) return new UnreadFile(name, known, size, full, seen);
  try {
    const bytes = readFileSync(full);
    if (!seen) return { name, path, size, bytes };
    const digest = seen.digest(bytes);
    seen.add(path, file, digest);
    return { name, path, size, bytes, digest };
  } catch {
    return { name, path, size: 0, bytes: 'unreadable' };
  }
}

/** A file that is known by its digest, and is read when its bytes are asked for. */
class UnreadFile implements RawFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly digest: string;
  readonly #full: string;
  readonly #seen: SeenFiles;
  #bytes: Uint8Array | undefined;

  constructor(
    name: string,
    known: { path: string; digest: string },
    size: number,
    full: string,
    seen: SeenFiles,
  ) {
    this.name = name;
    this.path = known.path;
    this.size = size;
    this.digest = known.digest;
    this.#full = full;
    this.#seen = seen;
  }

  get bytes(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const bytes = readFileSync(this.#full);
    if (this.#seen.digest(bytes) !== this.digest) {
      throw new Error(`${this.path} changed while it was checked; check again`);
    }
    return (this.#bytes = bytes);
  }
}
