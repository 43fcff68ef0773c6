import { sentencesOf } from '../body/sentences.ts';
import { computedFigures } from '../check/computed-figures.ts';
import type { FactFile } from '../check/content.ts';
import type { Place } from '../check/diagnostic.ts';
import { valueWords } from '../computed/computed-words.ts';
import type { Series } from '../domain/series.ts';
import type { Figure } from '../evidence/figures/figures.ts';
import { figuresOf, isHeldUncited } from '../evidence/held-figures.ts';

/** A figure that a fact file gives its readers. */
export interface StatedFigure {
  /** Its normal form, by which two figures are the same. */
  normal: string;
  /** As readers see it. */
  written: string;
  at(): Place;
}

/** The figures of one sentence, headline or summary, in their order. */
export interface FigureGroup {
  figures: StatedFigure[];
  /** The years between them, in their order: no figures, but what the figures are said of. */
  years: string[];
}

/** A bare year. */
const bareYear = /(?<![\p{L}\d.,])(?:19|20)\d\d(?![\p{L}\d]|[.,]\d)/gu;

/**
 * The figures of the headline, the summary and the text, as the receipt counts them, and those that the text has written
 * out for it from a series.
 */
export function statedFigures(fact: FactFile, seriesById: ReadonlyMap<string, Series>): FigureGroup[] {
  const inKeys = (['headline', 'summary'] as const).map((key) =>
    groupOf(fact.draft[key] ?? '', () => fact.at([key])),
  );
  const inText = (fact.body ? sentencesOf(fact.body) : []).map(({ text, sourceIds, placeOf }) => {
    const at = (index: number) => ({ file: fact.path, ...placeOf(index) });
    return groupOf(text, at, sourceIds.length > 0 ? undefined : isHeldUncited);
  });
  const writtenOut = computedFigures(fact, { seriesById }).flatMap(({ computation, result }) => {
    if ('refused' in result || computation.words !== '') return [];
    const { name, line, column } = computation;
    const written = valueWords(result, name, 'en');
    const normal = `${name} ${written}`;
    const at = () => ({ file: fact.path, line, column });
    return [{ figures: [{ normal, written: `${written} (computed)`, at }], years: [] }];
  });
  return [...inKeys, ...inText, ...writtenOut].filter(({ figures }) => figures.length > 0);
}

function groupOf(
  text: string,
  placeOf: (index: number) => Place,
  isHeld: (figure: Figure) => boolean = () => true,
): FigureGroup {
  const figures = figuresOf(text).filter(isHeld);
  const taken = new Set(figures.map(({ index }) => index));
  return {
    figures: figures.map(({ normal, written, index }) => ({ normal, written, at: () => placeOf(index) })),
    years: [...text.matchAll(bareYear)].filter(({ index }) => !taken.has(index)).map(([year]) => year),
  };
}
