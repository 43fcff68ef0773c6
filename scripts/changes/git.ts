import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Why a folder cannot be compared with a revision, with the mend; its message is for the person at the terminal. */
export class CannotCompare extends Error {}

/** What git itself had to say, when it ended with an error. */
class GitFailure extends Error {}

/** What git tells its hooks of the repository that it works on; here the folder says which it is. */
const hookVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/**
 * Runs git in a folder and gives what it printed. Nothing is run through a shell, nothing asks for a password, and its
 * messages are in English whatever the locale.
 * @param input what it reads from its standard input
 * @throws CannotCompare when git is not installed; GitFailure when it ends with an error
 */
function git(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '--no-pager', ...args], {
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !hookVariables.includes(name))),
        ...{ LC_ALL: 'C', TZ: 'UTC', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
      },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 31,
      ...(input !== undefined && { input }),
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') {
      throw new CannotCompare('git was not found; install it, or run this without --base.', { cause: error });
    }
    throw new GitFailure((stderr?.toString() ?? '').trim() || String(error), { cause: error });
  }
}

/** A file as a commit holds it: its name inside the folder, git's mode for it, and the id of its bytes. */
export interface BaseFile {
  name: string;
  mode: string;
  blob: string;
}

/** A folder inside a git repository. */
export class Repository {
  readonly #folder: string;
  readonly #top: string;
  /** Path of the folder from the top of the repository, without a slash at its end; empty for the top itself. */
  readonly path: string;

  /**
   * @param folder an existing folder
   * @throws CannotCompare when it lies in no repository that git will open
   */
  constructor(folder: string) {
    this.#folder = folder;
    try {
      const [prefix = '', top = ''] = this.#run('rev-parse', '--show-prefix', '--show-toplevel')
        .toString()
        .split('\n');
      this.path = prefix.replace(/\/$/, '');
      this.#top = top;
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      const why = error.message.includes('dubious ownership')
        ? `git does not trust the repository of ${folder}, since it belongs to another user; see git help config, safe.directory.`
        : `${folder} lies in no git repository, so there is nothing to compare it with.`;
      throw new CannotCompare(why, { cause: error });
    }
  }

  /** The full id of the commit that a revision names; nothing when there is none here. Never takes it for an option. */
  commit(revision: string): string | undefined {
    if (revision.startsWith('-') || revision === '') return undefined;
    return this.#asked('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  }

  /** The best common ancestor of two commits; nothing when they have none here. */
  mergeBase(a: string, b: string): string | undefined {
    return this.#asked('merge-base', a, b);
  }

  /** Whether only the last part of the history is here. */
  isShallow(): boolean {
    return this.#asked('rev-parse', '--is-shallow-repository') === 'true';
  }

  /** The day on which a file of this folder was last changed up to a commit, YYYY-MM-DD, in UTC. */
  lastDay(commit: string, name: string, path = this.path): string | undefined {
    const file = [path, name].filter(Boolean).join('/');
    const day = ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', commit];
    return this.#asked(...day, '--', `:(top,literal)${file}`);
  }

  /** Paths of the content folders in a commit, from the top of the repository: each has settings and a verdict scale. */
  contentFolders(commit: string): string[] {
    const names = this.#run('ls-tree', '-r', '-z', '--full-tree', '--name-only', commit)
      .toString()
      .split('\0');
    const known = new Set(names);
    return names
      .filter((name) => /(?:^|\/)site\.yaml$/.test(name))
      .map((name) => name.slice(0, -'site.yaml'.length))
      .filter((path) => known.has(`${path}verdicts.yaml`))
      .map((path) => path.replace(/\/$/, ''));
  }

  /** Whether a folder of the repository is in the working tree. */
  holds(path: string): boolean {
    return existsSync(join(this.#top, path));
  }

  /**
   * The files of a folder in a commit, by their names inside it; nothing when the commit has no such folder.
   * @param path from the top of the repository; left out, that of this folder
   */
  filesAt(commit: string, path = this.path): BaseFile[] | undefined {
    const tree = this.#asked('rev-parse', '--verify', '--quiet', `${commit}:${path}`);
    if (tree === undefined) return undefined;
    const entries = this.#run('ls-tree', '-r', '-z', '--full-tree', tree)
      .toString()
      .split('\0')
      .filter(Boolean);
    return entries.flatMap((entry) => {
      const [, mode = '', type, blob = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return type === 'blob' ? [{ name, mode, blob }] : [];
    });
  }

  /**
   * The bytes of some blobs, all in one go.
   * @throws CannotCompare when one of them is not here
   */
  blobs(ids: readonly string[]): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    if (ids.length === 0) return found;
    const answer = git(this.#folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
    for (let at = 0; at < answer.length;) {
      const end = answer.indexOf(0x0a, at);
      const [id = '', type, size = ''] = answer.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (type !== 'blob') {
        throw new CannotCompare(
          `the object ${id} is missing from the repository; see git fsck, or clone it anew.`,
        );
      }
      found.set(id, new Uint8Array(answer.subarray(at, at + Number(size))));
      at += Number(size) + 1;
    }
    return found;
  }

  #run(...args: string[]): Buffer {
    return git(this.#folder, args);
  }

  /** The one line that a question to git is answered with; nothing when the answer is no. */
  #asked(...args: string[]): string | undefined {
    try {
      return (
        this.#run(...args)
          .toString()
          .trim() || undefined
      );
    } catch (error) {
      if (error instanceof GitFailure) return undefined;
      throw error;
    }
  }
}
