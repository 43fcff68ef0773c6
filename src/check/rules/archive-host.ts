import type { Rule } from '../rule.ts';
import { hostnameOf, refusedArchives } from '../safe-address.ts';

export const archiveHost: Rule = {
  code: 'archive-host',
  severity: 'error',
  summary: 'No archived copy lies at an archive that has altered snapshots.',
  *document(document) {
    const draft = document.draft as { sources?: Archived[]; appearances?: Archived[] };
    for (const list of ['sources', 'appearances'] as const) {
      for (const [index, item] of (draft[list] ?? []).entries()) {
        const host = hostnameOf(item?.archived ?? '');
        if (host === undefined || !refusedArchives.includes(host)) continue;
        yield {
          at: document.at([list, index, 'archived']),
          message: `${host} has altered its snapshots, so its copies prove nothing.`,
          suggestion: 'Give a copy at web.archive.org or another archive, or leave "archived" out.',
        };
      }
    }
  },
};

type Archived = { archived?: string } | undefined;
