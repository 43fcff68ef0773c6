import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const frontMatterUnreadable: Rule = {
  code: 'front-matter-unreadable',
  severity: 'error',
  summary: 'Front matter is YAML between two lines of three hyphens, and every YAML file can be read.',
  *document(document) {
    if (document.missing === 'no opening line') {
      const message = 'the first line is not "---", so there is no front matter.';
      yield { at: document.at([]), message, suggestion: 'Begin the file with a line of three hyphens.' };
    }
    if (document.missing === 'no closing line') {
      const message = 'the front matter begins here and never ends.';
      yield {
        at: document.at([]),
        message,
        suggestion: 'Put a line of three hyphens between it and the text.',
      };
    }
    for (const { kind, message, line, column } of document.problems) {
      if (kind !== 'syntax') continue;
      yield {
        at: { file: document.path, line, column },
        message: `this is not YAML: ${shown(message)}.`,
        suggestion:
          'Look for a missing quotation mark, a colon inside a text (put the text in quotes), or a wrong indent.',
      };
    }
  },
};
