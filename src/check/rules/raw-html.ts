import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const rawHtml: Rule = {
  code: 'raw-html',
  severity: 'error',
  summary: 'The text of a fact file is Markdown, without HTML, components or scripts.',
  *fact(fact) {
    for (const node of nodesOf(fact, 'html')) {
      yield {
        at: placeOf(fact, node),
        message: `"${shown(node.value)}" is HTML.`,
        suggestion: 'Write it in Markdown, or put it between backquotes to show it as it stands.',
      };
    }
  },
};
