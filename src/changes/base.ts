import type { RawFile } from '../check/read/raw-file.ts';

/** A content folder as it stood at an earlier revision, as far as it is not the same as the one that is judged. */
export interface Base {
  /** Names of all files that the folder held then. */
  names: ReadonlySet<string>;
  /** The files that are gone or other now, as they stood then; their paths are those of the folder that is judged. */
  before: RawFile[];
  /** The day before the last commit of some of them, by name: the earliest that its author can have meant, anywhere. */
  lastDays?: ReadonlyMap<string, string>;
}
