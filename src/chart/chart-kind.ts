/** How the values of a measure are drawn. */
export type ChartKind = 'bars' | 'line';

/** More places than this are too many for bars with a value beside each. */
const mostBars = 24;
/** More bars than this lie, where the window is not wide, so that the words of each keep their room. */
const mostUpright = 9;

/** Bars while each has room for its words; a line of points beyond that, as for the months of several years. */
export function chartKind(places: number): ChartKind {
  return places > mostBars ? 'line' : 'bars';
}

/** The class of a chart's box for a number of places; the stylesheet gives the box its shape by it. */
export function chartShape(places: number): string {
  if (chartKind(places) === 'line') return 'line';
  return places > mostUpright ? 'many' : 'few';
}
