import { sentencesOf } from '../body/sentences.ts';
import { readQuantity } from '../domain/quantity.ts';
import type { Series } from '../domain/series.ts';
import type { Figure } from '../evidence/figures/figures.ts';
import type { FactFile } from './content.ts';
import { datedFigures } from './dated-figures.ts';
import type { Place } from './diagnostic.ts';
import { quantitiesAgree } from './quantities-agree.ts';
import { seriesPages, valuesByPage, type SeriesValue } from './stated-values.ts';

/** A figure that is given for a year, and that a series of the same source has for another year. */
export interface MisdatedValue {
  figure: Figure;
  at: Place;
  year: string;
  /** What that series has for the year that the sentence names. */
  value: SeriesValue;
}

const sentenceBreak = /(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * The figures of a fact file that a series of one of their sources has for another year than they are given for. In the
 * headline and the summary every source of the file counts.
 */
export function misdatedValues(fact: FactFile, seriesById: ReadonlyMap<string, Series>): MisdatedValue[] {
  const pages = seriesPages(fact, seriesById);
  if (pages.size === 0) return [];
  const byPage = valuesByPage(seriesById);
  const all = [...pages.values()].flatMap((page) => byPage.get(page) ?? []);
  const above = (['headline', 'summary'] as const).flatMap((key) =>
    (fact.draft[key] ?? '')
      .split(sentenceBreak)
      .flatMap((text) => misdatedIn(text, all).map((found) => ({ ...found, at: fact.at([key]) }))),
  );
  const inText = (fact.body ? sentencesOf(fact.body) : []).flatMap(({ text, sourceIds, placeOf }) => {
    const values = sourceIds.flatMap((id) => byPage.get(pages.get(id) ?? '') ?? []);
    return values.length === 0
      ? []
      : misdatedIn(text, values).map((found) => ({
          ...found,
          at: { file: fact.path, ...placeOf(found.figure.index) },
        }));
  });
  return [...above, ...inText];
}

function misdatedIn(text: string, values: readonly SeriesValue[]): Omit<MisdatedValue, 'at'>[] {
  return datedFigures(text).flatMap(({ figure, year }) => {
    const stated = readQuantity(figure.normal);
    if (!stated) return [];
    const ofYear = values.filter(({ period }) => period === year);
    if (ofYear.some(({ value }) => quantitiesAgree(value, stated))) return [];
    const elsewhere = values.filter(
      ({ value, period }) =>
        value.qualifier === 'exact' && value.value === stated.value && /^\d{4}$/.test(period),
    );
    const value = ofYear.find((one) =>
      elsewhere.some(({ series, measure }) => series === one.series && measure === one.measure),
    );
    return value ? [{ figure, year, value }] : [];
  });
}
