import { seriesFigures } from '../check/series-figures.ts';
import type { Changes } from './changes.ts';

/** Tells whether a bare number is a value of a series, as it stands or as it stood in the base. */
export function isFigureOf({
  content,
  series,
}: Pick<Changes, 'content' | 'series'>): (number: string) => boolean {
  const before = series.map((change) => change.before);
  return (number) => seriesFigures(content).has(number) || seriesFigures({ series: before }).has(number);
}
