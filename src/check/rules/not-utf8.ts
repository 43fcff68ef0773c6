import { decode, firstBadByte } from '../read/raw-file.ts';
import type { Rule } from '../rule.ts';
import { isContentText } from '../content-names.ts';

export const notUtf8: Rule = {
  code: 'not-utf8',
  severity: 'error',
  summary: 'Every file is UTF-8 text.',
  *raw(file) {
    if (!isContentText(file.name)) return;
    const bad = decode(file) === undefined ? firstBadByte(file) : undefined;
    if (!bad) return;
    yield {
      at: { file: file.path, ...bad },
      message: 'the bytes here are not UTF-8, so the file cannot be read as text.',
      suggestion: 'Save it again with the encoding "UTF-8".',
    };
  },
};
