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
        message: `the key ${pathWords(path)} is missing.`,
        ...(about !== undefined && { suggestion: `Add it: ${about}` }),
      };
    }
  },
};
