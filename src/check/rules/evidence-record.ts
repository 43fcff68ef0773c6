import type { ContentDocument } from '../content.ts';
import { recordFaults } from '../record-faults.ts';
import type { Rule } from '../rule.ts';

export const evidenceRecord: Rule = {
  code: 'evidence-record',
  severity: 'error',
  summary:
    'An evidence record is as the command writes it: of an answer from 200 to 299, its figures in normal form and sorted, its fingerprint as long as its words are many.',
  *document(document) {
    if (document.kind !== 'evidence') return;
    const { data, at } = document as ContentDocument<'evidence'>;
    for (const { path, message } of data ? recordFaults(data) : []) {
      yield {
        at: at(path),
        message,
        suggestion: 'Delete the record and let the command make it again.',
      };
    }
  },
};
