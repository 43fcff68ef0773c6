import type { ChartColours } from './chart-colours.ts';

/** Writes a text on a canvas with a rim of the colour of the page, so that no line behind it strikes it through. */
export function writeOn(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { ink, paper }: Pick<ChartColours, 'ink' | 'paper'>,
): void {
  context.save();
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 6;
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
  context.restore();
}
