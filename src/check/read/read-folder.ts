import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { maxFileBytes, type RawFile, type RawFolder } from './raw-file.ts';

/** What a command remembers of files, so that one that did not change is not read again. */
export interface SeenFiles {
  /** What is known of a file that is as it was; nothing when the file has to be read. */
  known(path: string, stat: Stats): { path: string; digest: string } | undefined;
  /** Takes note of a file that was read. */
  add(path: string, stat: Stats, digest: string): void;
  /** The digest of a file's bytes. */
  digest(bytes: Uint8Array): string;
}

/** A name in the folder, and whether it is a link. */
interface Entry {
  name: string;
  isLink: boolean;
}

/**
 * Reads a content folder from disk: every file but hidden ones, in the order of their names.
 *
 * A file over 1 MiB, a link that leads out of the folder and what is no regular file are listed, not read.
 * @param folder path of the content folder; diagnostics show paths relative to the working directory
 * @param seen gives each file a digest; one that is known is only read when its bytes are asked for
 * @throws when the folder itself cannot be read
 */
export function readFolder(folder: string, seen?: SeenFiles): RawFolder {
  const root = realpathSync(resolve(folder));
  const shown = shownPath(folder);
  const files = entriesIn(root, '')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => readOne(root, entry, `${shown}/${entry.name}`, seen));
  return { path: shown, files };
}

/** All files below `folder`. A link to a folder is not gone into: it could lead round in a circle. */
function entriesIn(root: string, folder: string): Entry[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = folder + entry.name;
    return entry.isDirectory() ? entriesIn(root, `${name}/`) : [{ name, isLink: entry.isSymbolicLink() }];
  });
}

function shownPath(folder: string): string {
  const fromHere = relative(process.cwd(), resolve(folder));
  return (fromHere.startsWith('..') ? resolve(folder) : fromHere || '.').split(sep).join('/');
}

function readOne(root: string, { name, isLink }: Entry, path: string, seen?: SeenFiles): RawFile {
  const full = root + sep + name;
  try {
    if (isLink && !realpathSync(full).startsWith(root + sep)) return { name, path, size: 0, bytes: 'link' };
    const stat = statSync(full);
    if (!stat.isFile()) return { name, path, size: 0, bytes: 'unreadable' };
    const { size } = stat;
    if (size > maxFileBytes) return { name, path, size, bytes: 'too-large' };
    const known = seen?.known(path, stat);
    // Its path is the text under which all else is known of it: found at once, where another has to be compared.
    if (seen && known) return new UnreadFile(name, known, size, full, seen);
    const bytes = readFileSync(full);
    if (!seen) return { name, path, size, bytes };
    const digest = seen.digest(bytes);
    seen.add(path, stat, digest);
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
