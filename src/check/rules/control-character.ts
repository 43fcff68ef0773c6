import { invisible } from '../invisible.ts';
import type { Rule } from '../rule.ts';

export const controlCharacter: Rule = {
  code: 'control-character',
  severity: 'error',
  summary: 'No file holds invisible characters or marks that turn the direction of text.',
  *document(document) {
    const { path, text } = document;
    if ('tooComplex' in document || text.search(invisible) < 0) return;
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(invisible)) {
        const code = (match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
        yield {
          at: { file: path, line: index + 1, column: match.index + 1 },
          message: `an invisible character, U+${code}.`,
          suggestion: 'Delete it; it often comes along when text is pasted.',
          text: match[0],
        };
      }
    }
  },
};
