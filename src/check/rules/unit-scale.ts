import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

/** Words for powers of ten, in the languages whose figures are read. */
const scales = /\b(?:thousands?|millions?|billions?|trillions?|mln|bln|bn|ribu|juta|bilion|trilion)\b|\d/iu;
const sign = /\p{Sc}/u;

export const unitScale: Rule = {
  code: 'unit-scale',
  severity: 'error',
  summary: 'A unit is one thing ("cases") or the code of a currency ("MYR"): no thousands, no sign of money.',
  *document(document) {
    if (document.kind !== 'series') return;
    for (const [measure, { unit } = {}] of Object.entries(document.draft.measures ?? {})) {
      if (unit === undefined) continue;
      const scale = scales.exec(unit)?.[0];
      if (scale === undefined && !sign.test(unit) && !isCurrencyOtherwise(unit)) continue;
      yield {
        at: document.at(['measures', measure, 'unit']),
        message: `unit is "${shown(unit)}"; wanted: what one of the values counts.`,
        suggestion:
          scale === undefined
            ? `Name the currency by its ISO 4217 code${isCurrencyOtherwise(unit) ? `, "${unit.toUpperCase()}"` : ''}.`
            : 'Write the values out whole: 560800000, not 560.8 million.',
      };
    }
  },
};

/** The code of a currency in small letters. */
function isCurrencyOtherwise(unit: string): boolean {
  return /^[A-Za-z]{3}$/.test(unit) && unit !== unit.toUpperCase() && currencies().has(unit.toUpperCase());
}

let known: ReadonlySet<string> | undefined;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}
