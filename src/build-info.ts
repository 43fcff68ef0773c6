import { execFileSync } from 'node:child_process';
import { contentFolder } from './folders.ts';

/** What the site was built from, for its header, footer and receipts. */
export interface BuildInfo {
  /** Abbreviated commit, or nothing outside a git repository. */
  commit?: string;
  /** The day of that commit in UTC, YYYY-MM-DD. The same commit gives the same site, so the clock is not asked. */
  date?: string;
}

/**
 * The last commit of the repository that holds the content folder. Of content that is not in that commit as it stands,
 * nothing is said: neither of one with changes, nor of one that was unpacked inside some other repository. Then, and
 * where there is no repository, the day is that of `SOURCE_DATE_EPOCH`, if anything.
 */
export function buildInfo(folder = contentFolder()): BuildInfo {
  try {
    if (git(folder, 'status', '--porcelain', '--', '.') === '') {
      const [commit, seconds] = git(folder, 'log', '-1', '--format=%h %ct').split(' ');
      return { ...(commit && { commit }), ...(seconds && { date: dayOf(Number(seconds)) }) };
    }
  } catch {
    // There is no repository, no commit in it, or no git.
  }
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return epoch > 0 ? { date: dayOf(epoch) } : {};
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
