import type { Comparison } from './compare.ts';

const shownFigures = 8;

/** What is different, in parts of one line; empty when nothing is. */
export function describeChange(found: Comparison): string[] {
  const { words, figures, remaining, fingerprintDiffers, extractor, sha256 } = found;
  return [
    fingerprintDiffers && `${percent(remaining)} of the fingerprint remains`,
    words.was !== words.is && `words ${words.was} → ${words.is}`,
    figures.removed.length > 0 && `figures gone: ${listed(figures.removed)}`,
    figures.added.length > 0 && `figures new: ${listed(figures.added)}`,
    extractor && `extractor ${extractor.was} → ${extractor.is}`,
    sha256 && `sha256 ${sha256.was.slice(0, 12)}… → ${sha256.is.slice(0, 12)}…`,
  ].filter((part) => typeof part === 'string');
}

function listed(figures: readonly string[]): string {
  const rest = figures.length - shownFigures;
  return figures.slice(0, shownFigures).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** A share in whole per cent, rounded down so that less than all never reads as 100%. */
function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
