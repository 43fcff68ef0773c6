import type { Body } from '../../body/parse-body.ts';
import { sentencesOf } from '../../body/sentences.ts';
import { valueWords, workingWords } from '../../computed/computed-words.ts';
import { directionAround } from '../../computed/direction-around.ts';
import { partsOf } from '../../computed/figures-of.ts';
import { computations, type Computation } from '../../domain/computation.ts';
import { figuresOf } from '../../evidence/held-figures.ts';
import { computedFigures, type ComputedFigure } from '../computed-figures.ts';
import type { FactFile } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const computedFigure: Rule = {
  code: 'computed-figure',
  severity: 'error',
  summary: `A figure computed by ${Object.keys(computations)
    .map((name) => `:${name}`)
    .join(
      ', ',
    )} can be computed from one series, and its words say what it gives: that figure, and the right way up or down.`,
  *fact(fact, vocabulary) {
    for (const computed of computedFigures(fact, vocabulary)) {
      const { computation, result, stated } = computed;
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
      } else {
        yield* judgeWords(computed, fact);
      }
    }
  },
};

/** Beside the figure that is computed: no figure that nothing bears out, and no rise where there is a fall. */
function* judgeWords({ computation, result, stated }: ComputedFigure, fact: FactFile): Generator<Finding> {
  if ('refused' in result) return;
  const { name, words, line, column } = computation;
  const at = { file: fact.path, line, column };
  const sentence = fact.body && sentenceOf(fact.body, computation);
  const other = figuresOf(words).find(({ normal }) => normal !== stated && !partsOf(result).includes(normal));
  if (other && sentence?.sourceIds.length === 0) {
    yield {
      at,
      message: `"${shown(words)}" holds the figure ${shown(other.written)}, which :${name} does not give and no source is cited for.`,
      suggestion: 'Put only the computed figure between the brackets, and cite a source for any other.',
    };
  }
  const said =
    name === 'change' ? directionAround(sentence?.before ?? '', words, sentence?.behind ?? '') : undefined;
  const is = result.value > 0 ? 'rise' : result.value < 0 ? 'fall' : undefined;
  if (said && is && said !== is) {
    yield {
      at,
      message: `the words say a ${said}, and :${name} gives a ${is}: ${workingWords(result, name, 'en')}.`,
      suggestion: `Say that it is a ${is}.`,
    };
  }
}

/** What the sentence of a computation cites, and what stands before and behind the words of the computation. */
function sentenceOf(body: Body, { line, column }: Computation) {
  for (const { text, sourceIds, computed } of sentencesOf(body)) {
    const stretch = computed.find((one) => one.line === line && one.column === column);
    if (stretch) return { sourceIds, before: text.slice(0, stretch.start), behind: text.slice(stretch.end) };
  }
  return undefined;
}
