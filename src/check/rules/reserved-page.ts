import type { Rule } from '../rule.ts';

/** First parts of the addresses that the site itself has; `verdicts` is shared, since a standing page explains them. */
export const reservedPages: readonly string[] = [
  '404',
  'claimants',
  'contribute',
  'corrections',
  'data',
  'embed',
  'facts',
  'oembed',
  'pagefind',
  'search',
  'series',
  'share',
  'sources',
  'topics',
  'years',
];

/** The same below `series/`. */
const reservedSeries: readonly string[] = ['compare'];

export const reservedPage: Rule = {
  code: 'reserved-page',
  severity: 'error',
  summary: 'A standing page, like a series, has an address that no page of the site itself has.',
  *document({ kind, id, path }) {
    const isTaken =
      (kind === 'page' && reservedPages.includes(id)) || (kind === 'series' && reservedSeries.includes(id));
    if (!isTaken) return;
    yield {
      at: { file: path, line: 1, column: 1 },
      message: `the site has a page of its own at /${kind === 'series' ? 'series/' : ''}${id}/.`,
      suggestion: 'Give this one another name.',
    };
  },
};
