import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { TableRow } from '../table-rows.ts';
import { hatches } from './hatches.ts';
import { pictureRows } from './picture-rows.ts';

/** A row is as high as two lines of words; where there are few rows they share the height of a good picture. */
const leastRow = 36;
const mostRow = 64;
const goodHeight = 216;
const lineHeight = 16;

/** How high the picture of so many rows is, in pixels. */
export function pictureHeight(rows: number): number {
  const rowHeight = Math.max(leastRow, Math.min(mostRow, Math.floor(goodHeight / Math.max(1, rows))));
  return rows * rowHeight;
}

/**
 * The chart of a table as a picture in a page: it stands where there is no script, and in print. Its colours are those of
 * the page, by the stylesheet; its words are the table's, so that it says nothing to who reads that.
 * @param id what tells it from every other picture of the page
 * @param name what it shows
 */
export function chartPicture(rows: readonly TableRow[], { id, name }: { id: string; name: string }): string {
  const [hatch, crosshatch] = [`${id}-hatch`, `${id}-crosshatch`];
  const height = pictureHeight(rows.length);
  const rowHeight = height / Math.max(1, rows.length);
  return toHtml(
    s('svg', { role: 'img', ariaLabel: name, width: '100%', height }, [
      hatches(hatch, crosshatch),
      ...pictureRows(rows, { rowHeight, lineHeight, hatch, crosshatch }),
    ]),
    { space: 'svg' },
  );
}
