import { valueWords, workingWords } from '../../computed/computed-words.ts';
import { computations } from '../../domain/computation.ts';
import { computedFigures } from '../computed-figures.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const computedFigure: Rule = {
  code: 'computed-figure',
  severity: 'error',
  summary: `A figure computed by ${Object.keys(computations)
    .map((name) => `:${name}`)
    .join(', ')} can be computed from one series, and the words around it say what it gives.`,
  *fact(fact, vocabulary) {
    for (const { computation, result, stated } of computedFigures(fact, vocabulary)) {
      const { name, words, line, column } = computation;
      const at = { file: fact.path, line, column };
      if ('refused' in result) {
        yield { at, message: `:${name} cannot be computed: ${shown(result.refused, 400)}.` };
      } else if (words.trim() !== '' && stated === undefined) {
        const working = workingWords(result, name, 'en');
        yield {
          at,
          message: `"${shown(words)}" does not say what :${name} gives: ${working}.`,
          suggestion: `Write ${valueWords(result, name, 'en')} in the words, or leave them out.`,
        };
      }
    }
  },
};
