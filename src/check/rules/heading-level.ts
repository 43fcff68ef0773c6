import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const headingLevel: Rule = {
  code: 'heading-level',
  severity: 'error',
  summary: 'Headings begin at ## (the headline is the page’s #) and skip no level.',
  *fact(fact) {
    let above = 1;
    for (const node of nodesOf(fact, 'heading')) {
      const wanted = above + 1;
      if (node.depth === 1 || node.depth > wanted) {
        const mend = '#'.repeat(Math.max(2, Math.min(node.depth, wanted)));
        const message =
          node.depth === 1
            ? 'a heading of level 1; the headline is the only one on a page.'
            : `a heading of level ${node.depth} under one of level ${above} skips a level.`;
        yield { at: placeOf(fact, node), message, suggestion: `Write ${mend}.` };
      }
      above = Math.max(2, node.depth);
    }
  },
};
