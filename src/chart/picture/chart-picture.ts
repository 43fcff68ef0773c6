import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { TableRow } from '../table-rows.ts';
import { pictureRows } from './picture-rows.ts';

const rowHeight = 34;

/**
 * The chart of a table as a picture in a page: it stands where there is no script, and in print. Its colours are those of
 * the page, by the stylesheet; its words are the table's, so that it says nothing to who reads that.
 * @param id what tells it from every other picture of the page
 * @param name what it shows
 */
export function chartPicture(rows: readonly TableRow[], { id, name }: { id: string; name: string }): string {
  const hatch = `${id}-hatch`;
  const height = rows.length * rowHeight;
  return toHtml(
    s('svg', { role: 'img', ariaLabel: name, width: '100%', height }, [
      s('defs', hatching(hatch)),
      ...pictureRows(rows, { rowHeight, hatch }),
    ]),
    { space: 'svg' },
  );
}

/** Slanting lines, for what must not be taken for a whole bar. */
export function hatching(id: string) {
  const pattern = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return s('pattern', pattern, s('line', { class: 'hatch', x1: 0, x2: 0, y1: 0, y2: 6 }));
}
