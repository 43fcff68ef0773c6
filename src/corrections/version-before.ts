import type { VersionText } from './content-log.ts';
import type { FileChange } from './file-changes.ts';
import { changeKey, versionChanges } from './version-changes.ts';

/**
 * The version of a file as it was before each of its changes: the last one that was published before the note of the
 * change was. Where a note came later than the change and says what stood there, the last version that still said so.
 * Days have no say in it: a note can be dated otherwise than it was published, and two can be of one day.
 * @param versions all versions of the file, those under former names too
 * @param changes oldest first, as its page tells them
 * @returns in the order of the changes; nothing where the change was told of from the first version on
 */
export function versionsBefore(
  versions: readonly VersionText[],
  changes: readonly FileChange[],
): (VersionText | undefined)[] {
  const oldestFirst = versions.toSorted((a, b) => b.age - a.age);
  const read = oldestFirst.map(({ file, text }) => versionChanges(file, text));
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const key = changeKey(change);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const first = read.findIndex(({ told }) => (told.get(key) ?? 0) >= count);
    // A change that no version tells of is not committed yet.
    const end = first < 0 ? read.length : first;
    const { from = '' } = change;
    const saying = from === '' ? -1 : read.findLastIndex(({ says }, at) => at < end && says(from));
    return oldestFirst[saying < 0 ? end - 1 : saying];
  });
}
