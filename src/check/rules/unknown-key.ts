import type { Rule } from '../rule.ts';
import { issuesOf, knownKeys, pathWords } from '../schema-issue.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  severity: 'error',
  summary: 'Every key is one that Semak knows.',
  *document(document) {
    for (const issue of issuesOf(document, 'unknown-key')) {
      if (issue.code !== 'unrecognized_keys') continue;
      const known = knownKeys(document.kind, issue.path);
      const where = issue.path.length > 0 ? ` in ${pathWords(issue.path)}` : '';
      for (const key of issue.keys) {
        yield {
          at: document.atKey([...issue.path, key]),
          message: `unknown key "${shown(key)}"${where}; known: ${listed(known, 30)}.`,
          ...didYouMean(key, known),
        };
      }
    }
  },
};
