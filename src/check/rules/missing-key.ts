import type { Path } from '../read/yaml-text.ts';
import type { Rule } from '../rule.ts';
import { descriptionAt, issuesOf, pathWords } from '../schema-issue.ts';

export const missingKey: Rule = {
  code: 'missing-key',
  severity: 'error',
  summary: 'Every required key is there.',
  *document(document) {
    for (const { path } of issuesOf(document, 'missing-key')) {
      if (path.length === 0) continue;
      const about = descriptionAt(document.kind, path);
      yield {
        at: document.at(path),
        message: missingKeyWords(path),
        ...(about !== undefined && { suggestion: `Add it: ${about}` }),
      };
    }
  },
};

/** What is said of a key that is missing. */
export function missingKeyWords(path: Path): string {
  return `the key ${pathWords(path)} is missing.`;
}
