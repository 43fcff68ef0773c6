import { figuresIn } from '../evidence/figures/figures.ts';
import type { Computed } from './compute.ts';

/** Whether a figure, as words write it, is the computed value at the exactness in which it is written. */
export function agrees(normal: string, { value, percent }: Computed): boolean {
  if (normal.endsWith('%') !== percent) return false;
  const digits = normal.replace('%', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  // "Fell by 12 %" is written without a sign.
  return Math.abs(value).toFixed(decimals) === Number(digits).toFixed(decimals);
}

/** The computed figure in the author's words; nothing when they hold none, or another one. */
export function statedFigure(words: string, computed: Computed): string | undefined {
  return figuresIn(words).find(({ normal }) => agrees(normal, computed))?.normal;
}

/** The values of a series that a figure was computed from, in their normal form. */
export function partsOf({ working: { parts, of } }: Computed): string[] {
  return [...parts.map(({ value }) => value), of ?? []].flat().map(String);
}
