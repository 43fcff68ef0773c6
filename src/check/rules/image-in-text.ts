import { nodesOf, placeOf } from '../nodes.ts';
import type { Rule } from '../rule.ts';

export const imageInText: Rule = {
  code: 'image-in-text',
  severity: 'error',
  summary: 'The text of a fact file holds no images: a page sends no request to another host.',
  *fact(fact) {
    for (const node of nodesOf(fact, 'image', 'imageReference')) {
      const suggestion = 'Say in words what it shows, and link to the page that has it.';
      yield {
        at: placeOf(fact, node),
        message: 'this is an image, which would be loaded from elsewhere.',
        suggestion,
      };
    }
  },
};
