import type { Vocabulary } from '../content.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const claimWording: Rule = {
  code: 'claim-wording',
  severity: 'error',
  summary:
    'The claim is what was said: it holds no word of the verdict scale, and is no longer than a saying is.',
  *fact(fact, vocabulary) {
    const { claim } = fact.draft;
    if (claim === undefined) return;
    for (const word of verdictWords(vocabulary)) {
      const found = wholeWord(word).exec(claim)?.[0];
      if (found === undefined) continue;
      yield {
        at: fact.at(['claim']),
        message: `the claim holds "${shown(found)}", which is a verdict of this site.`,
        suggestion:
          'Write what was said, without judging it; if the word was said, waive this with the reason.',
        text: found,
      };
    }
    if (claim.includes('\n')) {
      const message = 'the claim has more than one line; it is one sentence or two.';
      yield { at: fact.at(['claim']), message, suggestion: 'Put the rest into the text.', text: claim };
    }
  },
};

/** Labels and ids of the scale, in every locale, each once. */
function verdictWords({ verdicts }: Vocabulary): Set<string> {
  const steps = (verdicts?.draft ?? []).filter((step) => step !== undefined);
  const words = steps.flatMap(({ id, label }) => [id?.replaceAll('-', ' '), ...Object.values(label ?? {})]);
  return new Set(words.flatMap((word) => word?.toLowerCase() ?? []));
}

function wholeWord(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
