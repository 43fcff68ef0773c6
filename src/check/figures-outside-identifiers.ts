import type { Position } from '../body/passages.ts';
import { figuresOf, type FigureResult } from '../evidence/held-figures.ts';
import type { FactFile, Vocabulary } from './content.ts';
import { countriesOf, identifiersOfFact } from './identifiers-of-fact.ts';
import { withoutPersonalIdentifiers } from './personal-identifiers.ts';

/** Without the figures that are a part of a personal identifier: a message about one would print it in pieces. */
export function outsideIdentifiers(
  fact: FactFile,
  vocabulary: Pick<Vocabulary, 'site'>,
  figures: readonly FigureResult[],
): FigureResult[] {
  if (figures.length === 0) return [];
  const countries = countriesOf(vocabulary);
  const identifiers = identifiersOfFact(fact, countries);
  if (identifiers.length === 0) return [...figures];
  return figures.filter(({ where, at, written, normal }) => {
    if (where === 'text') {
      // A figure may begin with words before its digits ("IC 900101"), so its last character counts.
      const last = at && { ...at, column: at.column + written.length - 1 };
      return !identifiers.some(({ start, end }) => at && last && isBefore(at, end) && !isBefore(last, start));
    }
    const rest = withoutPersonalIdentifiers(fact.draft[where] ?? '', countries);
    return figuresOf(rest).some((figure) => figure.normal === normal);
  });
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
