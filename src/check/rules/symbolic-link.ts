import type { Rule } from '../rule.ts';

export const symbolicLink: Rule = {
  code: 'symbolic-link',
  severity: 'error',
  summary: 'No file is a link that leads out of the content folder.',
  *raw({ path, bytes }) {
    if (bytes !== 'link') return;
    yield {
      at: { file: path, line: 1, column: 1 },
      message: 'this is a symbolic link that leads out of the content folder; it was not read.',
      suggestion: 'Put the file itself here.',
    };
  },
};
