import { citedSentences } from '../body/sentences.ts';
import { pointKeys, type Series } from '../domain/series.ts';
import { readQuantity, type Quantity } from '../domain/quantity.ts';
import { pageOf } from '../domain/web-address.ts';
import { figuresIn, type Figure } from '../evidence/figures/figures.ts';
import type { FactFile } from './content.ts';
import type { Place } from './diagnostic.ts';
import { speaksOfPartOfYear } from './part-of-year.ts';
import { sourcesOf } from './sourced.ts';

/** What a series says for one period, by one source, in one unit. */
export interface SeriesValue {
  series: string;
  measure: string;
  period: string;
  /** Place of its point in the series. */
  index: number;
  unit: string;
  written: string;
  value: Quantity;
}

/** A figure that a sentence gives in the unit of a series, for a year and by a source of that series. */
export interface StatedValue {
  figure: Figure;
  at: Place;
  year: string;
  /** What the series of that source say for that year in that unit. */
  values: SeriesValue[];
}

const pagesOfSeries = new WeakMap<ReadonlyMap<string, Series>, Map<string, SeriesValue[]>>();

/**
 * The figures of a fact file's cited sentences that speak of what a series counts: the sentence names one year and no
 * part of it, cites a source of the series, and has one figure in the unit of the series.
 */
export function statedValues(fact: FactFile, seriesById: ReadonlyMap<string, Series>): StatedValue[] {
  const byPage = valuesByPage(seriesById);
  const pages = seriesPages(fact, seriesById);
  if (pages.size === 0 || !fact.body) return [];
  return citedSentences(fact.body).flatMap(({ text, sourceIds, computed, placeOf }) => {
    const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/g))];
    const [year] = years;
    if (year === undefined || years.length > 1 || speaksOfPartOfYear(text)) return [];
    const values = sourceIds.flatMap((id) => byPage.get(pages.get(id) ?? '')?.filter(isOf(year)) ?? []);
    const figures = figuresIn(text).filter(
      ({ index }) => !computed.some(({ start, end }) => index >= start && index < end),
    );
    return [...new Set(values.map(({ unit }) => unit))].flatMap((unit): StatedValue[] => {
      const inUnit = figures.filter((figure) => isInUnit(figure, text, unit));
      const [figure] = inUnit;
      if (!figure || inUnit.length > 1) return [];
      const at = { file: fact.path, ...placeOf(figure.index) };
      return [{ figure, at, year, values: values.filter((value) => value.unit === unit) }];
    });
  });
}

const isOf = (year: string) => (value: SeriesValue) => value.period === year;

/** The pages of a fact file's sources that state values of series, by the id of the source. */
export function seriesPages(fact: FactFile, seriesById: ReadonlyMap<string, Series>): Map<string, string> {
  const byPage = valuesByPage(seriesById);
  return new Map(
    sourcesOf(fact).flatMap(({ source: { id, url } }) => {
      const page = url && pageOf(url);
      return id && page && byPage.has(page) ? [[id, page] as const] : [];
    }),
  );
}

/** The values of all series by the page that states them. */
export function valuesByPage(seriesById: ReadonlyMap<string, Series>): Map<string, SeriesValue[]> {
  const known = pagesOfSeries.get(seriesById);
  if (known) return known;
  const byPage = new Map<string, SeriesValue[]>();
  for (const [id, { measures, points, sources }] of seriesById) {
    const pages = new Map(sources.map(({ id, url }) => [id, pageOf(url)]));
    for (const [index, point] of points.entries()) {
      const page = pages.get(point.source) ?? '';
      for (const [measure, written] of Object.entries(point)) {
        const unit = point.counts?.[measure]?.unit ?? measures[measure]?.unit;
        if (pointKeys.includes(measure) || unit === undefined) continue;
        const value = readQuantity(written as string | number);
        if (!value) continue;
        const about = { series: id, measure, index, period: point.period };
        const keyed = { ...about, unit, written: String(written), value };
        const others = byPage.get(page);
        if (others) others.push(keyed);
        else byPage.set(page, [keyed]);
      }
    }
  }
  pagesOfSeries.set(seriesById, byPage);
  return byPage;
}

/** Whether a figure is said in a unit: its word follows, at most two words on, or it is an amount of that currency. */
export function isInUnit({ written, index, normal }: Figure, text: string, unit: string): boolean {
  if (normal.endsWith('%')) return false;
  if (/^[A-Z]{3}$/.test(unit)) return currencySigns(unit).some((sign) => written.startsWith(sign));
  const stem = unit.replace(/s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const after = text.slice(index + written.length);
  return new RegExp(`^(?:\\s+[\\p{L}-]+){0,2}\\s+${stem}s?\\b`, 'iu').test(after);
}

/** How an amount of a currency begins: its code, and its sign where it is at home, such as RM or €. */
function currencySigns(code: string): string[] {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return [code, parts.find(({ type }) => type === 'currency')?.value ?? code];
}
