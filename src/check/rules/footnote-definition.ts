import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const footnoteDefinition: Rule = {
  code: 'footnote-definition',
  severity: 'error',
  summary: "The text holds no footnotes of its own: a citation's text is made from its source.",
  *fact(fact) {
    for (const node of nodesOf(fact, 'footnoteDefinition')) {
      yield {
        at: placeOf(fact, node),
        message: `[^${shown(node.identifier)}]: defines a footnote.`,
        suggestion: `Put it under "sources" in the front matter with the id "${shown(node.identifier)}".`,
      };
    }
  },
};
