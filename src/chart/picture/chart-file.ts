import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { TableRow } from '../table-rows.ts';
import { hatches } from './hatches.ts';
import { pictureRows } from './picture-rows.ts';
import { wrapped } from './wrapped.ts';

/** What a picture that stands by itself says beside its bars. */
export interface PictureWords {
  title: string;
  /** What is shown for which years, and who counts. */
  subtitle: string;
  /** What its hatching, arrows and letters mean, a sentence each: the picture travels without its table. */
  keys: readonly string[];
  /** Where it is from and on what terms. */
  credit: string;
}

/** Size of the picture in pixels, as link previews want it; it grows with many rows. */
const width = 1200;
const leastHeight = 630;
const margin = 48;
const head = 132;
const foot = 64;
/** Letters that fit in a line of small words, and the height of one. */
const lineLength = 112;
const lineHeight = 26;

// Fixed, since the picture can stand anywhere: dark words on white. Longhands, since the renderer of the PNG knows no
// `font`.
const style = `text{fill:#16202c;font-size:22px;font-family:"DejaVu Sans",Verdana,Arial,sans-serif;dominant-baseline:central}
.title{font-size:32px;font-weight:700}.small{font-size:18px;fill:#4a5866}
.axis{stroke:#16202c;stroke-width:2}.bar{fill:#2f6ea8}.hollow{fill:#fff;stroke:#2f6ea8;stroke-width:2}
.hatched{fill:url(#hatch)}.crosshatched{fill:url(#crosshatch)}
.hatch{stroke:#2f6ea8;stroke-width:3}.mark{stroke:#16202c;stroke-width:2;fill:none}
.broken{stroke:#fff;stroke-width:5;stroke-dasharray:5 5}.break{stroke:#16202c;stroke-width:1.5;stroke-dasharray:6 4}`;

/** A picture that stands by itself, and its size in pixels. */
export interface ChartFile {
  svg: string;
  width: number;
  height: number;
}

/** The chart of a table as an SVG file of its own, with its title, its key, its source and its terms. */
export function chartFile(
  rows: readonly TableRow[],
  { title, subtitle, keys, credit }: PictureWords,
): ChartFile {
  const notes = keys.flatMap((key) => wrapped(key, lineLength));
  const below = foot + notes.length * lineHeight + (notes.length > 0 ? 16 : 0);
  const room = leastHeight - head - below;
  const rowHeight = Math.max(30, Math.min(64, Math.floor(room / Math.max(1, rows.length))));
  const chartHeight = rows.length * rowHeight;
  const height = Math.max(leastHeight, head + chartHeight + below);
  const inner = { x: margin, y: head, width: width - 2 * margin, height: chartHeight };
  const small = (y: number, text: string) => s('text', { class: 'small', x: margin, y }, text);
  const svg = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [
      s('title', title),
      s('desc', [subtitle, ...keys].join(' ')),
      s('style', style),
      hatches('hatch', 'crosshatch'),
      s('rect', { width: '100%', height: '100%', fill: '#fff' }),
      s('text', { class: 'title', x: margin, y: 52 }, shortened(title, 54)),
      small(94, shortened(subtitle, lineLength)),
      s('svg', inner, pictureRows(rows, { rowHeight, hatch: 'hatch', crosshatch: 'crosshatch' })),
      ...notes.map((line, index) => small(height - foot - (notes.length - 1 - index) * lineHeight, line)),
      small(height - 32, shortened(credit, lineLength)),
    ],
  );
  return { svg: `${toHtml(svg, { space: 'svg' })}\n`, width, height };
}

/** A line of at most so many characters; what is longer is cut where a word ends. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1))} …`;
}
