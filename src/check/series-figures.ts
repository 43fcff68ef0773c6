import type { Content } from './content.ts';

const held = new WeakMap<Content['series'], Set<string>>();

/** Every run of digits in the values of all series: what they publish as figures. */
export function seriesFigures({ series }: Pick<Content, 'series'>): ReadonlySet<string> {
  const known = held.get(series);
  if (known) return known;
  const made = new Set(
    series.flatMap(({ draft }) => (draft.points ?? []).flatMap((point) => digitsIn(point))),
  );
  held.set(series, made);
  return made;
}

/** The digits of a point's values, those that it supersedes included; texts have spaces, values have none. */
function digitsIn(value: unknown): string[] {
  if (typeof value === 'number') return String(value).match(/\d+/g) ?? [];
  if (typeof value === 'string') return /\s/.test(value) ? [] : (value.match(/\d+/g) ?? []);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(digitsIn) : [];
}
