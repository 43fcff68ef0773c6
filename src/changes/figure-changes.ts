import { withoutThoseOf } from './multiset.ts';
import type { FigureGroup, StatedFigure } from './stated-figures.ts';

/** What became of the figures that a fact file gives its readers. */
export interface FigureChanges {
  /** Figures that are given no more. */
  gone: StatedFigure[];
  /** Figures that were not given. */
  added: StatedFigure[];
  /** The same figures in another order, or of other years of the same, so that each is said of something else. */
  reordered?: { from: string[]; to: string[]; at: StatedFigure['at'] };
}

/** Figures and years in the order in which a reader meets each of the two. */
interface Order {
  figures: StatedFigure[];
  years: string[];
}

/**
 * Compares figures sentence by sentence. A sentence may move, be cut in two or joined with another, and name a year before
 * its figure or behind it; figures and years that change places within one say something else.
 */
export function figureChanges(was: readonly FigureGroup[], is: readonly FigureGroup[]): FigureChanges {
  const before = orderOf(withoutThoseOf(was, is, groupKey));
  const after = orderOf(withoutThoseOf(is, was, groupKey));
  const gone = withoutThoseOf(before.figures, after.figures, normalOf);
  const added = withoutThoseOf(after.figures, before.figures, normalOf);
  const [first] = after.figures;
  if (!first || gone.length + added.length > 0 || sayTheSame(before, after)) return { gone, added };
  return { gone, added, reordered: { from: shownOrder(before), to: shownOrder(after), at: first.at } };
}

const normalOf = ({ normal }: StatedFigure) => normal;

function groupKey({ figures, years }: FigureGroup): string {
  return [...figures.map(normalOf), '|', ...years].join(' ');
}

function orderOf(groups: readonly FigureGroup[]): Order {
  return {
    figures: groups.flatMap(({ figures }) => figures),
    years: groups.flatMap(({ years }) => years),
  };
}

function sayTheSame(a: Order, b: Order): boolean {
  // With a year to each figure, what is said of each year is what counts, in whatever order.
  if (hasYearForEach(a) && hasYearForEach(b)) return sameItems(pairsOf(a), pairsOf(b));
  const yearsMoved = sameItems(a.years, b.years) && !sameOrder(a.years, b.years);
  return sameOrder(a.figures.map(normalOf), b.figures.map(normalOf)) && !yearsMoved;
}

function hasYearForEach({ figures, years }: Order): boolean {
  return figures.length === years.length;
}

function pairsOf({ figures, years }: Order): string[] {
  return figures.map(({ normal }, index) => `${normal} in ${years[index]}`);
}

function shownOrder(order: Order): string[] {
  return hasYearForEach(order)
    ? order.figures.map(({ written }, index) => `${written} (${order.years[index]})`)
    : [...order.figures.map(({ written }) => written), ...order.years];
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return sameOrder(a.toSorted(), b.toSorted());
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
