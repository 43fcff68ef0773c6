import { comparedFigures, type ComparedFigures } from '../compared-figures.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const percentageNotBorneOut: Rule = {
  code: 'percentage-not-borne-out',
  severity: 'error',
  summary: 'A percentage beside two values of one series is their change, or the share of one in the other.',
  *fact(fact, { seriesById }) {
    for (const compared of comparedFigures(fact, seriesById)) {
      if (isBorneOut(compared)) continue;
      const { earlier, later, percentage, series, at } = compared;
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
  },
};

/** Whether it is the change either way, or a share, rounded up or down at the last digit that is written. */
function isBorneOut({ earlier, later, percentage }: ComparedFigures): boolean {
  const digits = percentage.normal.replace('%', '');
  const step = 10 ** -(digits.split('.')[1]?.length ?? 0);
  const [from, to] = [Number(earlier.normal), Number(later.normal)];
  const shares = [to / from, from / to].map((share) => share * 100);
  return [...shares, ...shares.map((share) => Math.abs(share - 100))].some(
    (value) => Math.abs(value - Number(digits)) < step,
  );
}
