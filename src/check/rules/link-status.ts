import { linkStatusesIn } from '../link-statuses.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const linkStatus: Rule = {
  code: 'link-status',
  severity: 'error',
  summary: 'The file links.json, where there is one, is as npm run links wrote it.',
  *raw(file) {
    if (file.name !== 'links.json') return;
    const result = linkStatusesIn(file);
    if (Array.isArray(result)) return;
    yield {
      at: { file: file.path, line: 1, column: 1 },
      message: `this is no list of link statuses: ${shown(result.problem, 200)}.`,
      suggestion: 'Restore it, or delete it and run: npm run links.',
    };
  },
};
