/**
 * Slanting lines in one colour, for what must not be taken for a whole bar; the colour itself where there is no canvas.
 * @param crossed slanting both ways
 */
export function hatching(colour: string, crossed = false): CanvasPattern | string {
  const size = 8;
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  // Three lines, so that the tiles join without a seam.
  for (const start of [-size, 0, size]) {
    context.moveTo(start - 1, size + 1);
    context.lineTo(start + size + 1, -1);
    if (!crossed) continue;
    context.moveTo(start - 1, -1);
    context.lineTo(start + size + 1, size + 1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}
