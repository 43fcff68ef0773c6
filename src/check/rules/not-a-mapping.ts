import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const notAMapping: Rule = {
  code: 'not-a-mapping',
  severity: 'error',
  summary: 'Front matter is a mapping of keys to values; verdicts.yaml and topics.yaml are lists.',
  *document(document) {
    const root = document.issues.find(({ code, path }) => code === 'invalid_type' && path.length === 0);
    if (!root) return;
    const list = document.kind === 'verdicts' || document.kind === 'topics';
    const found = document.value === null ? 'nothing' : `"${shown(document.value)}"`;
    yield {
      at: document.at([]),
      message: `found ${found}; wanted ${list ? 'a list, each item beginning with "- id: …"' : 'lines of the form "key: value"'}.`,
    };
  },
};
