import type { Rule } from '../rule.ts';

export const yamlAlias: Rule = {
  code: 'yaml-alias',
  severity: 'error',
  summary: 'YAML aliases (*name) are not used: a few lines of them can stand for gigabytes.',
  *document({ path, problems }) {
    for (const { kind, message, line, column } of problems) {
      if (kind !== 'alias') continue;
      yield {
        at: { file: path, line, column },
        message: `${message} is a YAML alias.`,
        suggestion: 'Write the value out, or put it in quotes if it is meant as text.',
      };
    }
  },
};
