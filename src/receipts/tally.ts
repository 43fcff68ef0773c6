import type { QuotationResult } from '../evidence/held-quotations.ts';
import type { Receipt } from '../evidence/receipt.ts';

/** How many were held against evidence, by what came of it. */
export interface Counts {
  matched: number;
  /** Neither found nor to be called missing, as a source has no record. */
  unknown: number;
  /** Not found in the records that there are; a build lets it pass only with a waiver. */
  unmatched: number;
}

/** What a fact page says of its receipt, in numbers. */
export interface Tally {
  quotations: Counts;
  figures: Counts;
  /** Figures computed from series: those of the text, and those of headline and summary that repeat them. */
  computed: number;
}

/** What came of a quotation. */
export type QuotationOutcome = 'matched' | 'unknown' | 'not-found' | 'too-short';

/** What came of a quotation, in one word. */
export function outcomeOf({ provedBy, proof }: QuotationResult): QuotationOutcome {
  if (provedBy !== undefined) return 'matched';
  return proof === undefined || proof.kind === 'proved' ? 'unknown' : proof.kind;
}

/** Counts what a receipt holds. */
export function tallyOf({ quotations, figures, computations }: Receipt): Tally {
  const outcomes = quotations.map(outcomeOf);
  const results = figures.map(({ result }) => result);
  return {
    quotations: {
      matched: count(outcomes, 'matched'),
      unknown: count(outcomes, 'unknown'),
      unmatched: count(outcomes, 'not-found') + count(outcomes, 'too-short'),
    },
    figures: {
      matched: count(results, 'matched'),
      unknown: count(results, 'unknown'),
      unmatched: count(results, 'missing'),
    },
    computed: computations.length + count(results, 'computed'),
  };
}

/** The tallies of several fact files together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (value: (tally: Tally) => number) => tallies.reduce((total, tally) => total + value(tally), 0);
  const counts = (kind: 'quotations' | 'figures'): Counts => ({
    matched: sum((tally) => tally[kind].matched),
    unknown: sum((tally) => tally[kind].unknown),
    unmatched: sum((tally) => tally[kind].unmatched),
  });
  return {
    quotations: counts('quotations'),
    figures: counts('figures'),
    computed: sum(({ computed }) => computed),
  };
}

function count<Item>(items: readonly Item[], wanted: Item): number {
  return items.filter((item) => item === wanted).length;
}
