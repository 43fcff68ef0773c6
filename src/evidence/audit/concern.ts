/** A fact file or series that cites a source which is not what it was. */
export interface Concern {
  /** Path of the file as diagnostics show it. */
  file: string;
  /** What the check would newly say of it, were the record made anew; empty when all that is taken still stands. */
  diagnostics: string[];
}
