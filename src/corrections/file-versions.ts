/** A commit in which a file was changed. */
export interface FileVersion {
  commit: string;
  /** The day of the commit, YYYY-MM-DD. */
  day: string;
  /** Path of the file in the content folder. */
  file: string;
}

/**
 * The commits of each file of a log, newest first, by the file's path. The log is what `git log -z --name-only` prints
 * when each entry begins with the character 1, the commit and its day; what is no such entry is passed over.
 */
export function readLog(log: string): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  for (const entry of log.split('\u0001')) {
    const [, commit, day, names] = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)([^]*)$/.exec(entry) ?? [];
    if (!commit || !day || names === undefined) continue;
    for (const file of names.split(/[\0\n]/).filter(Boolean)) {
      const of = versions.get(file) ?? [];
      of.push({ commit, day, file });
      versions.set(file, of);
    }
  }
  return versions;
}

/** The file as it was before a day: the newest of its versions that is older. */
export function versionBefore(versions: readonly FileVersion[], day: string): FileVersion | undefined {
  return versions.filter((version) => version.day < day).sort((a, b) => b.day.localeCompare(a.day))[0];
}
