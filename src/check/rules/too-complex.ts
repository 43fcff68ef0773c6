import type { Rule } from '../rule.ts';

export const tooComplex: Rule = {
  code: 'too-complex',
  severity: 'error',
  summary: 'No text is so long or so deeply nested that reading it would hold up the build.',
  *document({ path, problems }) {
    for (const { kind, message, line, column } of problems) {
      if (kind === 'too-deep') yield { at: { file: path, line, column }, message: `${message}.` };
    }
  },
  *fact({ path, bodyLine, tooComplex: limit }) {
    if (!limit) return;
    yield {
      at: { file: path, line: bodyLine, column: 1 },
      message: `the text has ${limit.found} ${limit.what}; at most ${limit.most} are read.`,
      suggestion: 'Shorten it, or divide it into two fact files.',
    };
  },
};
