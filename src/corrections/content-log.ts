import { execFileSync } from 'node:child_process';
import { readLog, type FileVersion } from './file-versions.ts';

/** What tells the entries of the log apart from the names of files: the commit and the day of each. */
const format = '%x01%H %cs';

/**
 * The commits of each fact file and series of a content folder, newest first, by the file's path in the folder. Empty
 * where there is no git, or the folder is in no repository.
 */
export function contentLog(folder: string): Map<string, FileVersion[]> {
  // A commit in which a file is gone shows no version of it.
  const args = ['log', '-z', '--no-renames', '--diff-filter=d', '--name-only', '--relative'];
  try {
    const log = execFileSync('git', [...args, `--format=${format}`, '--', 'facts', 'series'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return readLog(log);
  } catch {
    return new Map();
  }
}
