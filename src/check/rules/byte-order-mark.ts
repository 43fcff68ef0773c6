import { hasByteOrderMark } from '../read/raw-file.ts';
import type { Rule } from '../rule.ts';
import { isContentText } from '../content-names.ts';

export const byteOrderMark: Rule = {
  code: 'byte-order-mark',
  severity: 'error',
  summary: 'No file begins with a byte-order mark.',
  *raw({ name, path, bytes }) {
    if (typeof bytes === 'string' || !isContentText(name) || !hasByteOrderMark(bytes)) return;
    yield {
      at: { file: path, line: 1, column: 1 },
      message:
        'the file begins with a byte-order mark, an invisible character that other tools stumble over.',
      suggestion: 'Save it again with the encoding "UTF-8 without BOM".',
    };
  },
};
