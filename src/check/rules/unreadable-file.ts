import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  summary: 'Every file is a regular file that can be read.',
  *raw({ path, bytes }) {
    if (bytes !== 'unreadable') return;
    yield {
      at: { file: path, line: 1, column: 1 },
      message: 'this is no regular file, a link that leads nowhere, or a file that may not be read.',
      suggestion: 'Put a plain text file here, or take it out.',
    };
  },
};
