/**
 * A cell that a spreadsheet would run as a formula, because of how it begins, with an apostrophe before it, which makes
 * it text there. One that begins with apostrophes and such a character has one more, so that taking one away always
 * gives back what was written.
 */
export function withFormulaGuard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The cell without the apostrophe that was put before a formula. */
export function withoutFormulaGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
