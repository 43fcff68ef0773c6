import { drawnInThread } from './png-thread.ts';

const made = new Map<string, ReturnType<typeof drawnInThread>>();

/**
 * A picture as PNG, 1200 pixels wide; the same SVG gives the same bytes on any machine. It is drawn once in a build,
 * however many fact files show it.
 */
export function picturePng(svg: string): ReturnType<typeof drawnInThread> {
  const png = made.get(svg) ?? drawnInThread(svg);
  made.set(svg, png);
  return png;
}
