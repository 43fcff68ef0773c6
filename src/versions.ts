import { contentLog } from './corrections/content-log.ts';
import { versionBefore, type FileVersion } from './corrections/file-versions.ts';
import { contentFolder } from './folders.ts';
import { fileAtCommitAddress, fileHistoryAddress } from './forge.ts';
import { site } from './site.ts';

let log: ReadonlyMap<string, FileVersion[]> | undefined;

/** The log of the content folder; git is asked once a build, and only when there is a change to show. */
function versions(): ReadonlyMap<string, FileVersion[]> {
  return (log ??= contentLog(contentFolder()));
}

/**
 * The address of a file as it was before a day, where the repository at hand knows it.
 * @param files its path in the content folder, and those that it had before
 */
export function versionAddress(files: readonly string[], day: string): string | undefined {
  const all = files.flatMap((file) => versions().get(file) ?? []);
  const found = versionBefore(all, day);
  return found && fileAtCommitAddress(site.repository, found.commit, found.file);
}

/** The address at which every version of a file of the content folder is listed. */
export function versionsAddress(file: string): string {
  return fileHistoryAddress(site.repository, file);
}
