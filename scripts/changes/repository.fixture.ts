import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { judgeChanges } from '../../src/changes/judge-changes.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { compareFolder } from './compare-folder.ts';

/** Nothing of the machine's own settings, and the same days everywhere. */
const settings = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2021-08-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2021-08-01T00:00:00Z',
};

/** A git repository in a folder of its own, with a content folder in it. */
export class RealRepository {
  readonly top: string;
  readonly content: string;

  /** @param content path of the content folder from the top of the repository */
  constructor(content = 'content') {
    this.top = realpathSync(mkdtempSync(join(tmpdir(), 'semak-git-')));
    this.content = join(this.top, content);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Ada Example');
    this.git('config', 'user.email', 'ada@example.org');
    cpSync(resolve('src/changes/fixtures/base'), this.content, { recursive: true });
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.top, ...args], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .toString()
      .trim();
  }

  /** Commits everything, and gives the commit's full id. */
  commit(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=A change');
    return this.git('rev-parse', 'HEAD');
  }

  read(name: string): string {
    return readFileSync(join(this.content, name), 'utf8');
  }

  write(name: string, text: string | Uint8Array): void {
    const path = join(this.content, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Puts words in the place of others. */
  edit(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`no "${from}" in ${name}`);
    this.write(name, text.replace(from, to));
  }

  /** Codes and files of what changed silently since a revision. */
  unsaidSince(base: string): string[] {
    const content = readContent(readFolder(this.content));
    return judgeChanges(compareFolder(this.content, content, base).changes).map(
      ({ code, file }) => `${code} ${file.slice(content.path.length + 1)}`,
    );
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}
