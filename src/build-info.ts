import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';

/** What the site was built from, for its header and footer. */
export interface BuildInfo {
  /** Abbreviated commit, or nothing outside a git repository. */
  commit?: string;
  /** The day of that commit in UTC, YYYY-MM-DD. The same commit gives the same site, so the clock is not asked. */
  date?: string;
}

/** The last commit of the working directory, or `SOURCE_DATE_EPOCH` where there is no repository. */
export function buildInfo(): BuildInfo {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    const [commit, seconds] = execFileSync('git', ['log', '-1', '--format=%h %ct'], options)
      .trim()
      .split(' ');
    return { ...(commit && { commit }), ...(seconds && { date: dayOf(Number(seconds)) }) };
  } catch {
    const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
    return epoch > 0 ? { date: dayOf(epoch) } : {};
  }
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
