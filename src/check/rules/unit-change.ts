import type { Content, ContentDocument } from '../content.ts';
import { figuresIn } from '../../evidence/figures/figures.ts';
import { pointValues } from '../point-values.ts';
import type { Finding, Rule } from '../rule.ts';
import { sourcesOf } from '../sourced.ts';
import { isInUnit } from '../stated-values.ts';
import { shown } from '../suggest.ts';

export const unitChange: Rule = {
  code: 'unit-change',
  severity: 'error',
  summary:
    'One body counts a measure of one name in one unit, in every series; a point that counts something else says so with `counts`.',
  *content({ series }) {
    const first = new Map<string, { unit: string; place: () => { file: string; line: number } }>();
    for (const document of series) {
      for (const [measure, { unit } = {}] of Object.entries(document.draft.measures ?? {})) {
        if (unit === undefined) continue;
        const key = JSON.stringify([document.draft.counted_by, measure]);
        const place = () => document.at(['measures', measure, 'unit']);
        const known = first.get(key);
        if (!known) first.set(key, { unit, place });
        else if (known.unit !== unit) {
          const { file, line } = known.place();
          yield {
            at: place(),
            message: `${shown(measure)} of this body is in "${shown(unit)}" here and in "${shown(known.unit)}" at ${file}:${line}.`,
            suggestion: 'Make the two the same, or name one of the measures otherwise.',
            text: unit,
          };
        }
      }
    }
    const units = unitsOf(series);
    for (const document of series) yield* quotedOtherwise(document, units);
  },
};

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** Every unit of the site that is a word. */
function unitsOf(series: Content['series']): string[] {
  const all = series.flatMap(({ draft }) => [
    ...Object.values(draft.measures ?? {}).flatMap((measure) => measure?.unit ?? []),
    ...(draft.points ?? []).flatMap((point) =>
      Object.values(point?.counts ?? {}).flatMap((counts) => counts?.unit ?? []),
    ),
  ]);
  return [...new Set(all)].filter((unit) => !isCurrency(unit));
}

/** The values of a series whose own source is quoted as giving them in another unit of the site. */
function* quotedOtherwise(document: ContentDocument<'series'>, units: readonly string[]): Generator<Finding> {
  const quotes = new Map(sourcesOf(document).map(({ source }) => [source.id, source.quotes ?? []]));
  for (const { measure, source, unit, otherwise, quantity, written, at } of pointValues(document)) {
    // An author who says what it counts has looked.
    if (otherwise || isCurrency(unit)) continue;
    for (const quote of quotes.get(source) ?? []) {
      const figure = quote && figuresIn(quote).find(({ normal }) => Number(normal) === quantity.value);
      if (!quote || !figure || isInUnit(figure, quote, unit)) continue;
      const other = units.find((known) => isInUnit(figure, quote, known));
      if (other === undefined) continue;
      yield {
        at: at(),
        message: `${shown(measure)} counts "${shown(unit)}", but the source "${shown(source)}" is quoted with ${shown(figure.written)} ${shown(other)}.`,
        suggestion: `Say so at the point: counts: {${measure}: {unit: ${other}, label: …}}.`,
        text: written,
      };
      break;
    }
  }
}
