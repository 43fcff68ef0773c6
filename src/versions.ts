import { contentLog, type VersionText } from './corrections/content-log.ts';
import type { FileChange } from './corrections/file-changes.ts';
import { versionsBefore } from './corrections/version-before.ts';
import { allFacts } from './facts.ts';
import { contentFolder } from './folders.ts';
import { fileAtCommitAddress, fileHistoryAddress } from './forge.ts';
import { site } from './site.ts';

let log: ReadonlyMap<string, VersionText[]> | undefined;

/** The versions of all files with a change to show; git is asked once a build, and only when there is one. */
function versions(): ReadonlyMap<string, VersionText[]> {
  if (log) return log;
  const facts = allFacts.filter(({ fact }) => fact.history ?? fact.withdrawn);
  const files = facts.flatMap(({ id, fact }) =>
    [id, ...(fact.former_ids ?? [])].map((one) => `facts/${one}.md`),
  );
  const changed = new Set(files);
  return (log = contentLog(contentFolder(), (file) => file.startsWith('series/') || changed.has(file)));
}

/**
 * The addresses of a file as it was before each of its changes, where the repository at hand knows it.
 * @param files its path in the content folder, and those that it had before
 * @param changes oldest first
 */
export function addressesBefore(
  files: readonly string[],
  changes: readonly FileChange[],
): (string | undefined)[] {
  const all = files.flatMap((file) => versions().get(file) ?? []);
  return versionsBefore(all, changes).map(
    (found) => found && fileAtCommitAddress(site.repository, found.commit, found.file),
  );
}

/** The address at which every version of a file of the content folder is listed. */
export function versionsAddress(file: string): string {
  return fileHistoryAddress(site.repository, file);
}
