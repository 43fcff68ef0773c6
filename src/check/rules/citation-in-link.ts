import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodesOf, placeOf } from '../nodes.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const citationInLink: Rule = {
  code: 'citation-in-link',
  severity: 'error',
  summary: 'No citation stands inside the words of a link: it is a link itself.',
  *fact(fact) {
    for (const link of nodesOf(fact, 'link', 'linkReference')) {
      const found: Finding[] = [];
      visit(link as Nodes, 'footnoteReference', (citation) => {
        const id = shown(citation.identifier);
        found.push({
          at: placeOf(fact, citation),
          message: `[^${id}] stands inside a link.`,
          suggestion: 'Put it behind the link.',
        });
      });
      yield* found;
    }
  },
};
