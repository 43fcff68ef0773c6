import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { TableRow } from '../table-rows.ts';
import { hatching } from './chart-picture.ts';
import { pictureRows } from './picture-rows.ts';

/** What a picture that stands by itself says beside its bars. */
export interface PictureWords {
  title: string;
  /** Who counts, and what is shown. */
  subtitle: string;
  /** Where it is from and on what terms. */
  credit: string;
}

/** Size of the picture in pixels, as link previews want it; it grows with many rows. */
const width = 1200;
const leastHeight = 630;
const margin = 48;
const head = 132;
const foot = 64;

// Fixed, since the picture can stand anywhere: dark words on white.
const style = `text{fill:#16202c;font:22px "DejaVu Sans",Verdana,Arial,sans-serif;dominant-baseline:central}
.title{font-size:32px;font-weight:700}.small{font-size:18px;fill:#4a5866}
.axis{stroke:#16202c;stroke-width:2}.bar{fill:#2f6ea8}.hollow{fill:#fff;stroke:#2f6ea8;stroke-width:2}
.bar[fill]{fill:url(#hatch)}.hatch{stroke:#2f6ea8;stroke-width:3}.mark{stroke:#16202c;stroke-width:2;fill:none}
.broken{stroke:#fff;stroke-width:5;stroke-dasharray:5 5}`;

/** The chart of a table as an SVG file of its own, with its title, its source and its terms. */
export function chartFile(rows: readonly TableRow[], { title, subtitle, credit }: PictureWords): string {
  const room = leastHeight - head - foot;
  const rowHeight = Math.max(30, Math.min(60, Math.floor(room / Math.max(1, rows.length))));
  const height = Math.max(leastHeight, head + rows.length * rowHeight + foot);
  const inner = { x: margin, y: head, width: width - 2 * margin, height: rows.length * rowHeight };
  const svg = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [
      s('title', title),
      s('desc', subtitle),
      s('style', style),
      s('defs', hatching('hatch')),
      s('rect', { width: '100%', height: '100%', fill: '#fff' }),
      s('text', { class: 'title', x: margin, y: 52 }, shortened(title, 60)),
      s('text', { class: 'small', x: margin, y: 94 }, shortened(subtitle, 110)),
      s('svg', inner, pictureRows(rows, { rowHeight, hatch: 'hatch' })),
      s('text', { class: 'small', x: margin, y: height - 32 }, shortened(credit, 110)),
    ],
  );
  return `${toHtml(svg, { space: 'svg' })}\n`;
}

/** A line of at most so many characters; what is longer is cut where a word ends. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1))} …`;
}
