import { withoutThoseOf } from './multiset.ts';
import type { FigureGroup, StatedFigure } from './stated-figures.ts';

/** What became of the figures that a fact file gives its readers. */
export interface FigureChanges {
  /** Figures that are given no more. */
  gone: StatedFigure[];
  /** Figures that were not given. */
  added: StatedFigure[];
  /** The same figures and years in another order, so that each is said of something else; as a reader meets them. */
  reordered?: { from: string[]; to: string[]; at: StatedFigure['at'] };
}

/**
 * Compares figures sentence by sentence. A sentence may move, be cut in two or joined with another; within one, figures
 * and the years between them keep their order.
 */
export function figureChanges(was: readonly FigureGroup[], is: readonly FigureGroup[]): FigureChanges {
  const sequence = (group: FigureGroup) => group.sequence.join(' ');
  const [before, after] = [withoutThoseOf(was, is, sequence), withoutThoseOf(is, was, sequence)];
  const figures = (groups: readonly FigureGroup[]) => groups.flatMap((group) => group.figures);
  const normal = ({ normal }: StatedFigure) => normal;
  const gone = withoutThoseOf(figures(before), figures(after), normal);
  const added = withoutThoseOf(figures(after), figures(before), normal);
  const [from, to] = [before, after].map((groups) => groups.flatMap((group) => group.sequence));
  const first = figures(after)[0];
  const isReordered =
    gone.length + added.length === 0 && first && from && to && sameItems(from, to) && !sameOrder(from, to);
  return { gone, added, ...(isReordered && { reordered: { from, to, at: first.at } }) };
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return sameOrder(a.toSorted(), b.toSorted());
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
