import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFormulaGuard, withoutFormulaGuard } from './formula-guard.ts';

test.each([
  ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
  ['+1 and more', "'+1 and more"],
  ['-', "'-"],
  ['@here', "'@here"],
  ['\tindented', "'\tindented"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['1 = 1', '1 = 1'],
  ['', ''],
])('%j is written as %j', (cell, guarded) => {
  expect(withFormulaGuard(cell)).toBe(guarded);
});

test('any cell is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom(..."'=+-@\t\ra ") });
  fc.assert(fc.property(text, (cell) => withoutFormulaGuard(withFormulaGuard(cell)) === cell));
});
