import type { Rule } from '../rule.ts';

export const evidenceTwice: Rule = {
  code: 'evidence-twice',
  severity: 'error',
  summary: 'There is one evidence record for an address.',
  *content({ evidence }) {
    for (const { path, first } of evidence.doubled) {
      yield {
        at: { file: path, line: 1, column: 1 },
        message: `this record and ${first} are of one address.`,
        suggestion: 'Delete one of the two.',
      };
    }
  },
};
