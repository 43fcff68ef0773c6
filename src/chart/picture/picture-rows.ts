import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { TableRow } from '../table-rows.ts';

/** The room of the parts of a row in percent of the width: the words before the bar, and the longest bar. */
const words = 28;
const longest = 50;
/** Length of an arrow, and room between a bar and its value, in pixels. */
const arrow = 14;
const gap = 6;

/** How the rows of a picture are laid out, in pixels. */
export interface RowLayout {
  rowHeight: number;
  /** Id of the pattern that hatches the bars of part of a year. */
  hatch: string;
}

/**
 * The rows of a table as lying bars that begin at zero, each with its period and its value: hatched where a period is part
 * of a year, hollow with an arrow back for "less than", with an arrow out for "more than", with a broken end for "about",
 * with a line for a range; a row without a figure stays empty. Lengths are percentages, so that the words keep their size
 * in any width.
 */
export function pictureRows(rows: readonly TableRow[], layout: RowLayout): ElementContent[] {
  const top = Math.max(0, ...rows.map(({ figure }) => figure?.high ?? figure?.value ?? 0)) || 1;
  const height = rows.length * layout.rowHeight;
  return [
    s('line', { class: 'axis', x1: `${words}%`, x2: `${words}%`, y1: 0, y2: height }),
    ...rows.flatMap((row, index) => [
      s('text', { x: 0, y: (index + 0.5) * layout.rowHeight }, row.axis.replaceAll('|', ' ')),
      ...(row.figure ? bar(row, index, top, layout) : []),
    ]),
  ];
}

function bar({ figure, partial }: TableRow, index: number, top: number, layout: RowLayout): ElementContent[] {
  if (!figure) return [];
  const { rowHeight, hatch } = layout;
  const { value, high, qualifier, mark } = figure;
  const middle = (index + 0.5) * rowHeight;
  const thick = rowHeight * 0.62;
  const percent = (amount: number) => `${round(words + (amount / top) * longest)}%`;
  const hollow = partial || qualifier === 'less-than';
  const end = percent(value);
  const beyond = qualifier === 'more-than' ? arrow : 0;
  return [
    s('rect', {
      class: hollow ? 'bar hollow' : 'bar',
      x: `${words}%`,
      y: round(middle - thick / 2),
      width: `${round((value / top) * longest)}%`,
      height: round(thick),
      ...(partial && { fill: `url(#${hatch})` }),
    }),
    ...(high === undefined
      ? []
      : [s('line', { class: 'mark', x1: end, x2: percent(high), y1: middle, y2: middle })]),
    ...(qualifier === 'about' ? [brokenEnd(end, middle, thick)] : []),
    at(high === undefined ? end : percent(high), middle, [
      ...(qualifier === 'more-than' ? [s('path', { class: 'mark', d: `M0 0H${arrow}m-5-5 5 5-5 5` })] : []),
      ...(qualifier === 'less-than' ? [s('path', { class: 'mark', d: `M0 0H-${arrow}m5-5-5 5 5 5` })] : []),
      s('text', { x: beyond + gap, y: 0 }, mark),
    ]),
  ];
}

/** What is measured in pixels from a point whose place across is a percentage. */
function at(x: string, y: number, children: ElementContent[]): ElementContent {
  return s('svg', { x, y: round(y), overflow: 'visible' }, children);
}

function brokenEnd(x: string, middle: number, thick: number): ElementContent {
  const y = { y1: round(middle - thick / 2), y2: round(middle + thick / 2) };
  return s('line', { class: 'broken', x1: x, x2: x, ...y });
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
