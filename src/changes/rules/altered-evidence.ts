import { shown } from '../../check/suggest.ts';
import type { ChangeRule } from '../rule.ts';

export const alteredEvidence: ChangeRule = {
  code: 'altered-evidence',
  severity: 'error',
  summary: 'The same bytes, read by the same extractor, give the same evidence record.',
  *whole({ evidence }) {
    for (const { url, path } of evidence.altered) {
      yield {
        at: { file: path, line: 1, column: 1 },
        message: `the record of ${shown(url)} holds other words or figures than it did, of bytes with the same SHA-256.`,
        suggestion: 'Put it back; a record is written by npm run evidence, never by hand.',
      };
    }
  },
};
