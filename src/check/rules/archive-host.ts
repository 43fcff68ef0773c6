import type { Place } from '../diagnostic.ts';
import type { Finding, Rule } from '../rule.ts';
import { hostnameOf, refusedArchives } from '../safe-address.ts';

export const archiveHost: Rule = {
  code: 'archive-host',
  severity: 'error',
  summary: 'No archived copy lies at an archive that has altered snapshots.',
  *document(document) {
    const draft = document.draft as { sources?: Archived[]; appearances?: Archived[] };
    if (document.kind === 'evidence')
      yield* judge(document.draft as Archived, () => document.at(['archived']));
    for (const list of ['sources', 'appearances'] as const) {
      for (const [index, item] of (draft[list] ?? []).entries()) {
        yield* judge(item, () => document.at([list, index, 'archived']));
      }
    }
  },
};

function* judge(item: Archived, place: () => Place): Generator<Finding> {
  const host = hostnameOf(item?.archived ?? '');
  if (host === undefined || !refusedArchives.includes(host)) return;
  yield {
    at: place(),
    message: `${host} has altered its snapshots, so its copies prove nothing.`,
    suggestion: 'Give a copy at web.archive.org or another archive, or leave "archived" out.',
  };
}

type Archived = { archived?: string } | undefined;
