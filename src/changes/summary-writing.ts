import { withoutPersonalIdentifiers } from '../check/personal-identifiers.ts';
import type { Changed } from './fact-change.ts';
import { inert } from './inert.ts';
import { shownChange } from './shown-change.ts';

/** How a summary writes what authors wrote. */
export interface Writing {
  /** A text made harmless, and no longer than so many characters. */
  quoted(text: string, most?: number): string;
  /** The path of a file, which counts as named from then on. */
  file(path: string): string;
  /** What stood there and what stands there, cut so that the difference is seen. */
  fromTo(change: Changed): string;
  isNamed(path: string): boolean;
}

/** So many characters of a text are shown. */
const shownCharacters = 160;

/**
 * A writing that leaves out personal identifiers of some countries.
 * @param isFigure whether a bare number is a value of a series, and no phone number
 */
export function summaryWriting(
  countries: readonly string[],
  isFigure: (number: string) => boolean = () => false,
): Writing {
  const named = new Set<string>();
  const quoted = (text: string, most = shownCharacters) =>
    inert(withoutPersonalIdentifiers(text, countries, isFigure), most);
  return {
    quoted,
    file(path) {
      named.add(path);
      return quoted(path);
    },
    fromTo(change) {
      const { from, to } = shownChange(change, shownCharacters);
      return `${quoted(from)} → ${quoted(to)}`;
    },
    isNamed: (path) => named.has(path),
  };
}
