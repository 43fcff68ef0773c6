import { standingPages } from '../../domain/standing-page.ts';
import type { Rule } from '../rule.ts';

export const missingPage: Rule = {
  code: 'missing-page',
  severity: 'error',
  summary: `The standing pages are there: ${standingPages.join(', ')}.`,
  *content({ path, pages }) {
    for (const id of standingPages) {
      if (pages.some((page) => page.id === id)) continue;
      yield {
        at: { file: `${path}/pages/${id}.mdx`, line: 1, column: 1 },
        message: `the standing page "${id}" is missing; readers are owed it.`,
        suggestion: `Add pages/${id}.mdx with a title and a description in its front matter.`,
      };
    }
  },
};
