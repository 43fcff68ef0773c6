import { picturePng } from './picture-png.ts';

const made = new Map<string, ReturnType<typeof picturePng>>();

/** A picture as PNG, rendered once in a build however many fact files show it: rendering takes longer than their pages. */
export function pngOnce(svg: string): ReturnType<typeof picturePng> {
  const png = made.get(svg) ?? picturePng(svg);
  made.set(svg, png);
  return png;
}
