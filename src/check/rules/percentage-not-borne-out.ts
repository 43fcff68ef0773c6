import {
  comparedFigures,
  comparedInSeries,
  type ComparedFigures,
  type ComparedPair,
} from '../compared-figures.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const percentageNotBorneOut: Rule = {
  code: 'percentage-not-borne-out',
  severity: 'error',
  summary:
    'A percentage beside values of one series, in a fact file or a note, is the change of two of them, or the share of one in the other.',
  *fact(fact, { seriesById }) {
    yield* findingsOf(comparedFigures(fact, seriesById));
  },
  *document(document, { seriesById }) {
    if (document.kind === 'series') yield* findingsOf(comparedInSeries(document, seriesById));
  },
};

function* findingsOf(all: readonly ComparedFigures[]): Generator<Finding> {
  for (const { percentage, pairs, at } of all) {
    if (pairs.some((pair) => isBorneOut(percentage.normal, pair))) continue;
    const [{ earlier, later, series }] = pairs;
    const change = (Number(later.normal) / Number(earlier.normal) - 1) * 100;
    const written = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    yield {
      at,
      message: `${shown(percentage.written)} is not what ${shown(earlier.written)} and ${shown(later.written)} of series "${series}" give: ${written.format(change)}%.`,
      suggestion:
        'Correct it, compute it with :change, or waive this when the source says so, and say that it is wrong.',
      text: percentage.written,
    };
  }
}

/** Whether it is the change either way, or a share, rounded up or down at the last digit that is written. */
function isBorneOut(normal: string, { earlier, later }: ComparedPair): boolean {
  const digits = normal.replace('%', '');
  const step = 10 ** -(digits.split('.')[1]?.length ?? 0);
  const [from, to] = [Number(earlier.normal), Number(later.normal)];
  const shares = [to / from, from / to].map((share) => share * 100);
  return [...shares, ...shares.map((share) => Math.abs(share - 100))].some(
    (value) => Math.abs(value - Number(digits)) < step,
  );
}
