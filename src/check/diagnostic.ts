/** A place in a file of the content folder; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/** What the check reports: where, what was found, what was wanted, and the nearest mend. */
export interface Diagnostic extends Place {
  code: string;
  severity: Severity;
  message: string;
  suggestion?: string;
}

/** Sorts by file, then line, then column, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code)
  );
}
