import { figuresIn, type Figure } from '../evidence/figures/figures.ts';
import { speaksOfPartOfYear } from './part-of-year.ts';

/** A figure that a sentence gives for a year. */
export interface DatedFigure {
  figure: Figure;
  year: string;
}

/** Figures below this stand in a series by chance. */
const smallest = 100;
const yearPattern = /(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?![\p{L}\p{N}/%]|[.,-]\d)/gu;
/** "13,703 online fraud cases in 2019": no stop and no other number between. */
const figureThenYear =
  /^\s*(?:[\p{L}’'-]+\s+){0,5}(?:in|for|during|of|pada|bagi|dalam|sepanjang)\s+(?:the\s+year\s+|tahun\s+)?$|^\s*\(\s*$/iu;
/** "In 2019 the police counted 13,703", "2019: 13,703". */
const yearThenFigure = /^\s*[,:(]?\s*(?:[\p{L}’'-]+\s+){0,5}$/iu;
/** What stands before a figure that is of another year than the one named: "in 2021 it rose from 17,227". */
const ofAnother =
  /\b(?:from|than|over|above|against|compared\s+(?:with|to)|dari|daripada|berbanding)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const inTurn = /\b(?:respectively|masing-masing)\b/iu;
/**
 * The figures of a sentence with the year that each is given for, where the sentence leaves no doubt: the year stands
 * right behind the figure, or right before it, there is one figure and one year, or as many of both, "respectively".
 */
export function datedFigures(text: string): DatedFigure[] {
  const years = [...text.matchAll(yearPattern)].map(({ 0: year, index }) => ({
    year,
    index,
    end: index + 4,
  }));
  if (years.length === 0) return [];
  const figures = figuresIn(text)
    .filter(({ normal }) => Number(normal) >= smallest)
    .map((figure) => ({ figure, index: figure.index, end: figure.index + figure.written.length }));
  if (figures.length === 0) return [];
  if (inTurn.test(text)) {
    if (figures.length !== years.length) return [];
    return figures.map(({ figure }, at) => ({ figure, year: years[at]?.year ?? '' }));
  }
  const dated = new Map<Figure, (typeof years)[number]>();
  for (const { figure, index, end } of figures) {
    const next = years.find((year) => year.index >= end);
    if (next && figureThenYear.test(text.slice(end, next.index))) dated.set(figure, next);
    else if (figures.length === 1 && years.length === 1 && !speaksOfPartOfYear(text)) {
      if (!ofAnother.test(text.slice(0, index))) dated.set(figure, years[0] as (typeof years)[number]);
    }
  }
  for (const { figure, index } of figures) {
    const before = years.findLast((year) => year.end <= index);
    if (dated.has(figure) || !before || [...dated.values()].includes(before) || speaksOfPartOfYear(text))
      continue;
    const between = text.slice(before.end, index);
    if (yearThenFigure.test(between) && !ofAnother.test(text.slice(0, index))) dated.set(figure, before);
  }
  return [...dated].map(([figure, { year }]) => ({ figure, year }));
}
