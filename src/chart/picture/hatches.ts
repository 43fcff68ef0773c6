import type { ElementContent } from 'hast';
import { s } from 'hastscript';

/** The patterns of a picture by their ids: slanting lines one way and both ways, for what is no whole bar. */
export function hatches(hatch: string, crosshatch: string): ElementContent {
  const pattern = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const along = () => s('line', { class: 'hatch', x1: 0, x2: 0, y1: 0, y2: 6 });
  const across = s('line', { class: 'hatch', x1: 0, x2: 6, y1: 0, y2: 0 });
  return s('defs', [
    s('pattern', { id: hatch, ...pattern }, along()),
    s('pattern', { id: crosshatch, ...pattern }, along(), across),
  ]);
}
