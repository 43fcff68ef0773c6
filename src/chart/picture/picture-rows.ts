import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { flagged } from '../flags.ts';
import type { TableRow } from '../table-rows.ts';

/** The room of the parts of a row in percent of the width: the words before the bar, and at most the longest bar. */
const words = 28;
const longestBar = 50;
/** The narrowest picture and the width of a letter in it, by which the values keep their room. */
const narrowest = 300;
const letter = 8;
/** Length of an arrow, and room between a bar and its value, in pixels. */
const arrow = 14;
const gap = 6;

/** How the rows of a picture are laid out, in pixels. */
export interface RowLayout {
  rowHeight: number;
  /** From one line of a period to the next; left out, a period is written in one line. */
  lineHeight?: number;
  /** Ids of the patterns for the bars of less and of more than the other periods. */
  hatch: string;
  crosshatch: string;
}

/**
 * The rows of a table as lying bars that begin at zero, each with its period and its value: hatched where a period is part
 * of a year, crosshatched where it is longer than the others, hollow with an arrow back for "less than", with an arrow out
 * for "more than", with a broken end for "about", with a line for a range; with the letters of its flags, and a dashed line
 * before a row that counts something else. A row without a figure stays empty. Lengths are percentages, so that the words
 * keep their size in any width.
 */
export function pictureRows(rows: readonly TableRow[], layout: RowLayout): ElementContent[] {
  const { rowHeight, lineHeight = 0 } = layout;
  const top = Math.max(0, ...rows.map(({ figure }) => figure?.high ?? figure?.value ?? 0)) || 1;
  const scale = longest(rows) / top;
  const height = rows.length * rowHeight;
  return [
    s('line', { class: 'axis', x1: `${words}%`, x2: `${words}%`, y1: 0, y2: height }),
    ...rows.flatMap((row, index) => {
      const middle = (index + 0.5) * rowHeight;
      const lines = lineHeight > 0 ? row.axis.split('|') : [row.axis.replaceAll('|', ' ')];
      return [
        ...(row.figure?.breaks
          ? [s('line', { class: 'break', x1: 0, x2: '100%', y1: index * rowHeight, y2: index * rowHeight })]
          : []),
        ...lines.map((line, at) =>
          s(
            'text',
            { class: 'period', x: 0, y: round(middle + (at - (lines.length - 1) / 2) * lineHeight) },
            line,
          ),
        ),
        ...bar(row, middle, scale, layout),
      ];
    }),
  ];
}

/** The length of the longest bar: what the longest value beside its bar leaves. */
function longest(rows: readonly TableRow[]): number {
  const marks = rows.map(({ figure }) =>
    figure ? markOf(figure).length * letter + gap + beyond(figure) : 0,
  );
  return Math.min(longestBar, Math.floor(100 - words - (Math.max(0, ...marks) / narrowest) * 100));
}

type Figure = NonNullable<TableRow['figure']>;

function markOf({ mark, flags }: Figure): string {
  return flagged(mark, flags);
}

function beyond({ qualifier }: Figure): number {
  return qualifier === 'more-than' ? arrow : 0;
}

function bar(
  { figure, partial, longer }: TableRow,
  middle: number,
  scale: number,
  layout: RowLayout,
): ElementContent[] {
  if (!figure) return [];
  const { rowHeight, hatch, crosshatch } = layout;
  const { value, high, qualifier } = figure;
  const thick = Math.min(rowHeight * 0.62, 44);
  const percent = (amount: number) => `${round(words + amount * scale)}%`;
  const hatched = longer ? 'crosshatched' : partial && 'hatched';
  const classes = ['bar', (hatched || qualifier === 'less-than') && 'hollow', hatched]
    .filter(Boolean)
    .join(' ');
  const end = percent(value);
  return [
    s('rect', {
      class: classes,
      x: `${words}%`,
      y: round(middle - thick / 2),
      width: `${round(value * scale)}%`,
      height: round(thick),
      ...(hatched && { fill: `url(#${longer ? crosshatch : hatch})` }),
    }),
    ...(high === undefined
      ? []
      : [s('line', { class: 'mark', x1: end, x2: percent(high), y1: middle, y2: middle })]),
    ...(qualifier === 'about' ? [brokenEnd(end, middle, thick)] : []),
    at(high === undefined ? end : percent(high), middle, [
      ...(qualifier === 'more-than' ? [s('path', { class: 'mark', d: `M0 0H${arrow}m-5-5 5 5-5 5` })] : []),
      ...(qualifier === 'less-than' ? [s('path', { class: 'mark', d: `M0 0H-${arrow}m5-5-5 5 5 5` })] : []),
      s('text', { x: beyond(figure) + gap, y: 0 }, markOf(figure)),
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
