import { maxFileBytes } from '../read/raw-file.ts';
import type { Rule } from '../rule.ts';

export const fileTooLarge: Rule = {
  code: 'file-too-large',
  severity: 'error',
  summary: 'A file has at most 1 MiB.',
  *raw({ path, size, bytes }) {
    if (bytes !== 'too-large') return;
    yield {
      at: { file: path, line: 1, column: 1 },
      message: `the file has ${size} bytes; at most ${maxFileBytes} are read.`,
      suggestion: 'Cut it down, or divide it into more than one file.',
    };
  },
};
