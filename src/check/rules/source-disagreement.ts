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
        for (const field of agreeing.filter((field) => source[field] !== other[field])) {
          const place = known.document.at(['sources', known.index, field]);
          yield {
            at: document.at(['sources', index, field]),
            message: `${field} of this address is ${words(source[field])} here and ${words(other[field])} at ${place.file}:${place.line}.`,
            suggestion: 'Make the two the same.',
          };
        }
      }
    }
  },
};

/** The address without its fragment: one page has one address. */
function pageOf(url: string): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

function words(value: string | undefined): string {
  return value === undefined ? 'left out' : `"${shown(value)}"`;
}
