import { citedSentences } from '../body/sentences.ts';
import { computedFigures } from '../check/computed-figures.ts';
import type { FactFile } from '../check/content.ts';
import type { Place } from '../check/diagnostic.ts';
import { valueWords } from '../computed/computed-words.ts';
import type { Series } from '../domain/series.ts';
import { figuresOf } from '../evidence/held-figures.ts';

/** A figure that a fact file gives its readers. */
export interface StatedFigure {
  /** Its normal form, by which two figures are the same. */
  normal: string;
  /** As readers see it. */
  written: string;
  at(): Place;
}

/**
 * The figures of the headline, the summary and the sentences with a citation, as the receipt counts them, and those that
 * the text has written out for it from a series.
 */
export function statedFigures(fact: FactFile, seriesById: ReadonlyMap<string, Series>): StatedFigure[] {
  const inKeys = (['headline', 'summary'] as const).flatMap((key) =>
    figuresOf(fact.draft[key] ?? '').map(({ normal, written }) => ({
      normal,
      written,
      at: () => fact.at([key]),
    })),
  );
  const inText = (fact.body ? citedSentences(fact.body) : []).flatMap(({ text, placeOf }) =>
    figuresOf(text).map(({ normal, written, index }) => ({
      normal,
      written,
      at: () => ({ file: fact.path, ...placeOf(index) }),
    })),
  );
  const writtenOut = computedFigures(fact, { seriesById }).flatMap(({ computation, result }) => {
    if ('refused' in result || computation.words !== '') return [];
    const { name, line, column } = computation;
    const written = valueWords(result, name, 'en');
    return [
      {
        normal: `${name} ${written}`,
        written: `${written} (computed)`,
        at: () => ({ file: fact.path, line, column }),
      },
    ];
  });
  return [...inKeys, ...inText, ...writtenOut];
}
