import { expect, test } from 'vitest';
import type { Diagnostic } from '../check/diagnostic.ts';
import { checkSection } from './check-section.ts';
import { summaryWriting } from './summary-writing.ts';

const error: Diagnostic = {
  ...{ file: 'content/facts/a.md', line: 2, column: 1, code: 'removed-fact', severity: 'error' },
  message: 'it is gone.',
};

function reread(count: number): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ file: `content/evidence/${index}.json`, line: 1, column: 1, code: 'reread-evidence' },
    ...{ severity: 'warning', message: 'the record was made otherwise.' },
  }));
}

test('many records that another extractor made are one line, with their exact number, after the errors', () => {
  expect(checkSection([...reread(6), error], summaryWriting([]))).toEqual({
    title: 'What the check says',
    count: 7,
    entries: [
      'error `removed-fact` at `content/facts/a.md:2:1`: `it is gone.`',
      'warning `reread-evidence` at 6 evidence records: An evidence record of the same bytes that names another extractor is looked at.',
    ],
  });
});

test('a handful of them is told one by one', () => {
  expect(checkSection(reread(5), summaryWriting([])).entries.length).toBe(5);
});
