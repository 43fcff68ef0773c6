import type { Rule } from '../rule.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const unknownTopic: Rule = {
  code: 'unknown-topic',
  severity: 'error',
  summary: 'Every topic is one of topics.yaml.',
  *fact(fact, { topics }) {
    const known = (topics?.draft ?? []).flatMap((topic) => topic?.id ?? []);
    if (known.length === 0) return;
    for (const [index, topic] of (fact.draft.topics ?? []).entries()) {
      if (topic === undefined || known.includes(topic)) continue;
      yield {
        at: fact.at(['topics', index]),
        message: `topic is "${shown(topic)}"; known: ${listed(known)}.`,
        ...didYouMean(topic, known),
      };
    }
  },
};
