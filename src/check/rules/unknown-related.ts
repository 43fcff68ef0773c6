import type { Rule } from '../rule.ts';
import { didYouMean, shown } from '../suggest.ts';

export const unknownRelated: Rule = {
  code: 'unknown-related',
  severity: 'error',
  summary: 'Every related id is that of another fact file.',
  *content({ facts, files }) {
    // By file name, so that a file that could not be read is not said to be missing.
    const inFacts = files.filter(({ name }) => name.startsWith('facts/'));
    const ids = new Set(inFacts.flatMap(({ name }) => /^facts\/([^/]+)\.md$/.exec(name)?.[1] ?? []));
    for (const fact of facts) {
      for (const [index, id] of (fact.draft.related ?? []).entries()) {
        if (id === undefined || (ids.has(id) && id !== fact.id)) continue;
        const others = [...ids].filter((other) => other !== fact.id);
        yield {
          at: fact.at(['related', index]),
          message:
            id === fact.id
              ? `a fact file is not related to itself.`
              : `there is no fact file "${shown(id)}".`,
          ...(id !== fact.id && didYouMean(id, others)),
        };
      }
    }
  },
};
