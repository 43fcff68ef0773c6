import { shown } from '../../check/suggest.ts';
import type { ChangeRule } from '../rule.ts';

export const removedEvidence: ChangeRule = {
  code: 'removed-evidence',
  severity: 'error',
  summary: 'The evidence record of a source stays for as long as the source is cited.',
  *whole({ evidence }) {
    for (const { url, at } of evidence.gone) {
      yield {
        at,
        message: `the evidence record of ${shown(url)} is gone, so that nothing cited from it is held against anything.`,
        suggestion: 'Put the record back, or make it anew with npm run evidence.',
      };
    }
  },
};
