import { sharedFiles } from '../content-names.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';

export const missingFile: Rule = {
  code: 'missing-file',
  severity: 'error',
  summary: 'site.yaml, verdicts.yaml and topics.yaml are there.',
  *content({ path, files }) {
    for (const wanted of sharedFiles) {
      if (files.some(({ name }) => name === wanted)) continue;
      const near = nearest(
        wanted,
        files.map(({ name }) => name).filter((name) => !name.includes('/')),
      );
      yield {
        at: { file: `${path}/${wanted}`, line: 1, column: 1 },
        message: `${wanted} is missing.`,
        suggestion: near ? `Rename ${near} to ${wanted}.` : 'Add it; the documentation shows one.',
      };
    }
  },
};
