import { execFileSync } from 'node:child_process';
import { readLog, type FileVersion } from './file-versions.ts';

/** A version of a file with its text. */
export interface VersionText extends FileVersion {
  text: string;
}

/**
 * The versions of some fact files and series of a content folder as they were published, newest first, by the file's path
 * in the folder. What came with a merge counts as one version, since readers saw no step of it. Git is asked twice,
 * however many files there are. Empty where there is no git, or the folder is in no repository.
 * @param isWanted by the path in the folder; the text of any other file is not read
 */
export function contentLog(folder: string, isWanted: (file: string) => boolean): Map<string, VersionText[]> {
  try {
    const log = [...readLog(git(folder, logOfContent))].filter(([file]) => isWanted(file));
    const texts = blobTexts(
      folder,
      log.flatMap(([, versions]) => versions.map(({ blob }) => blob)),
    );
    return new Map(
      log.map(([file, versions]) => [
        file,
        versions.map((version) => ({ ...version, text: texts.get(version.blob) ?? '' })),
      ]),
    );
  } catch {
    return new Map();
  }
}

// A commit in which a file is gone shows no version of it. Each entry begins with the character 1, for no path has one.
const logOfContent = [
  ...['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=d', '--relative'],
  ...['--first-parent', '-m', '--format=%x01%H', '--', 'facts', 'series'],
];

function blobTexts(folder: string, blobs: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const answer = git(folder, ['cat-file', '--batch'], `${[...new Set(blobs)].join('\n')}\n`, 'latin1');
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [blob = '', type, size = '0'] = answer.slice(at, end).split(' ');
    at = end + 1;
    // A blob that is missing has no more than this line.
    if (type !== 'blob') continue;
    texts.set(blob, Buffer.from(answer.slice(at, at + Number(size)), 'latin1').toString('utf8'));
    at += Number(size) + 1;
  }
  return texts;
}

function git(folder: string, args: readonly string[], input = '', encoding: 'utf8' | 'latin1' = 'utf8') {
  return execFileSync('git', args, {
    cwd: folder,
    encoding,
    input,
    maxBuffer: 2 ** 29,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
