import type { ComputedText } from '../body/render-body.ts';
import { computedFigures } from './computed-figures.ts';
import type { Content, FactFile } from './content.ts';
import { valueWords, workingWords } from '../computed/computed-words.ts';

/** The computed figures of a text as its page shows them; nothing in the place of one that was refused. */
export function computedTexts(
  file: FactFile,
  content: Content,
  locale: string,
): (ComputedText | undefined)[] {
  return computedFigures(file, content).map(({ computation: { name, words }, result }) =>
    'refused' in result
      ? undefined
      : {
          words: words.trim() || valueWords(result, name, locale),
          working: workingWords(result, name, locale),
        },
  );
}
