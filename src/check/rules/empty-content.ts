import type { Rule } from '../rule.ts';

export const emptyContent: Rule = {
  code: 'empty-content',
  severity: 'error',
  summary: 'There is at least one fact file.',
  *content({ path, files }) {
    if (files.some(({ name }) => name.startsWith('facts/') && name.endsWith('.md'))) return;
    yield {
      at: { file: `${path}/facts`, line: 1, column: 1 },
      message: 'there is no fact file here.',
      suggestion: 'Add one as facts/<id>.md, or point --content at another folder.',
    };
  },
};
