import type { Rule } from '../rule.ts';
import { isSourced, sourcesOf } from '../sourced.ts';

export const duplicateSource: Rule = {
  code: 'duplicate-source',
  severity: 'error',
  summary: 'No two sources of a file have one id.',
  *document(document) {
    if (!isSourced(document)) return;
    const seen = new Map<string, number>();
    for (const { index, source } of sourcesOf(document)) {
      if (source.id === undefined) continue;
      const first = seen.get(source.id);
      if (first === undefined) seen.set(source.id, index);
      else {
        yield {
          at: document.at(['sources', index, 'id']),
          message: `source id "${source.id}" is that of source ${first + 1} already.`,
          suggestion: `Name this one otherwise, such as "${source.id}-2", or take it out.`,
        };
      }
    }
  },
};
