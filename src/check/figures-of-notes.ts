import { pointKeys, type Series } from '../domain/series.ts';
import { readQuantity } from '../domain/quantity.ts';
import type { Figure } from '../evidence/figures/figures.ts';
import { figuresOf, isHeldUncited } from '../evidence/held-figures.ts';
import { comparedInSeries } from './compared-figures.ts';
import type { ContentDocument, Vocabulary } from './content.ts';
import type { Path } from './read/yaml-text.ts';
import { seriesTexts } from './series-texts.ts';
import { sourcesOf } from './sourced.ts';

/** A figure in a text of a series. */
export interface NoteFigure {
  figure: Figure;
  path: Path;
}

/**
 * The figures in the definition and the notes of a series that are in no source of it. These texts cite nothing: any
 * source of the series can have a figure of theirs, and so can a value of this or another series, which has a source of
 * its own. What a percentage between two values has to be is known: another rule looks at it. Nothing when no source of
 * the series has a record.
 */
export function unheldInNotes(series: ContentDocument<'series'>, vocabulary: Vocabulary): NoteFigure[] {
  const compared = new Set(
    comparedInSeries(series, vocabulary.seriesById).map(({ percentage }) => percentage.normal),
  );
  const held = sourcesOf(series).flatMap(({ source }) => vocabulary.evidence.of(source.url) ?? []);
  if (held.length === 0) return [];
  return figuresInNotes(series)
    .filter(({ figure: { normal } }) => !held.some(({ figures }) => figures.has(normal)))
    .filter(
      ({ figure: { normal } }) => !valuesOf(vocabulary.seriesById).has(normal) && !compared.has(normal),
    );
}

/** The figures in the definition and the notes of a series, but for small whole numbers. */
export function figuresInNotes(series: ContentDocument<'series'>): NoteFigure[] {
  return seriesTexts(series).flatMap(({ path, text }) =>
    figuresOf(text)
      .filter(isHeldUncited)
      .map((figure) => ({ figure, path })),
  );
}

const known = new WeakMap<ReadonlyMap<string, Series>, Set<string>>();

/** The values of all series in the normal form of figures. */
function valuesOf(seriesById: ReadonlyMap<string, Series>): ReadonlySet<string> {
  const before = known.get(seriesById);
  if (before) return before;
  const values = new Set<string>();
  for (const { points } of seriesById.values()) {
    for (const point of points) {
      for (const [key, written] of Object.entries(point)) {
        if (pointKeys.includes(key)) continue;
        const { value, high } = readQuantity(written as string | number) ?? {};
        for (const one of [value, high]) if (one !== undefined) values.add(String(one));
      }
    }
  }
  known.set(seriesById, values);
  return values;
}
