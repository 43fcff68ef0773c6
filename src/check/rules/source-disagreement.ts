import { pageOf } from '../../domain/web-address.ts';
import type { Rule } from '../rule.ts';
import { isSourced, sourcesOf, type Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';

const agreeing = ['title', 'publisher', 'published'] as const;

export const sourceDisagreement: Rule = {
  code: 'source-disagreement',
  severity: 'error',
  summary: 'Files that cite one address agree on its title, publisher and date.',
  *content({ facts, series }) {
    const first = new Map<string, { document: Sourced; index: number }>();
    for (const document of [...facts, ...series].filter(isSourced)) {
      for (const { index, source } of sourcesOf(document)) {
        const key = source.url && pageOf(source.url);
        if (!key) continue;
        const known = first.get(key);
        if (!known) {
          first.set(key, { document, index });
          continue;
        }
        const other = known.document.draft.sources?.[known.index] ?? {};
        for (const field of agreeing) {
          const path = ['sources', index, field];
          const otherPath = ['sources', known.index, field];
          if (source[field] === other[field] || isFaulty(document, path)) continue;
          if (isFaulty(known.document, otherPath)) continue;
          const place = known.document.at(otherPath);
          yield {
            at: document.at(path),
            message: `${field} of this address is ${words(source[field])} here and ${words(other[field])} at ${place.file}:${place.line}.`,
            suggestion: 'Make the two the same.',
          };
        }
      }
    }
  },
};

/** Whether the schema objects to the value there, so that another rule reports it. */
function isFaulty({ issues }: Sourced, path: readonly PropertyKey[]): boolean {
  return issues.some((issue) => issue.path.join() === path.join());
}

function words(value: string | undefined): string {
  return value === undefined ? 'left out' : `"${shown(value)}"`;
}
