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
        suggestion: mend(document.text.split('\n')[line - 1] ?? ''),
      };
    }
  },
};

/** What would most likely mend a line that is not YAML. */
function mend(line: string): string {
  if (/^\s*\t/.test(line)) return 'Indent with spaces, not with tabs.';
  const [, value = ''] = /^\s*(?:- +)?(?:[\w-]+:\s+)?(.*)$/.exec(line) ?? [];
  if (/^[^'"[{|>].*:(?:\s|$)/.test(value) || /^[@`%]/.test(value)) {
    return 'Put the whole text in quotes: a colon in it, or @, ` or % at its beginning, means something else to YAML.';
  }
  if (/^".*"\s*[^\s#]/.test(value) || /^'.*'\s*[^\s#]/.test(value)) {
    return 'Put the whole text in quotes of the other kind: \' around a text that holds ".';
  }
  return 'Look for a missing quotation mark, a colon inside a text (put the text in quotes), or a wrong indent.';
}
