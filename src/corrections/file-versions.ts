/** A file as it stood on the published branch after a commit that changed it. */
export interface FileVersion {
  commit: string;
  /** Path of the file in the content folder. */
  file: string;
  /** Git's id of its bytes. */
  blob: string;
  /** How many commits of the log are newer: by it the versions of several files are put in order. */
  age: number;
}

/** What git's raw format writes of one file: modes, blobs and status, then its path. */
const change = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]\d*$/;

/**
 * The versions of each file of a log, newest first, by the file's path. The log is what `git log -z --raw --no-abbrev`
 * prints when each entry begins with the character 1 and the commit; what is no such entry is passed over.
 */
export function readLog(log: string): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  for (const [age, entry] of log.split('\u0001').entries()) {
    const [, commit, changes] = /^([0-9a-f]{40,64})(?![0-9a-f])([^]*)$/.exec(entry) ?? [];
    if (!commit || changes === undefined) continue;
    const parts = changes.split(/[\0\n]/).filter(Boolean);
    for (const [index, part] of parts.entries()) {
      const blob = change.exec(part)?.[1];
      const file = parts[index + 1];
      if (blob === undefined || file === undefined) continue;
      const of = versions.get(file) ?? [];
      of.push({ commit, file, blob, age });
      versions.set(file, of);
    }
  }
  return versions;
}
