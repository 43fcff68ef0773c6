import type { Reason } from './comparability.ts';

/** Each reason in words, for a diagnostic and for the pages alike; `a` and `b` are what differs. */
export const reasonWords = {
  'one-series': () => 'it is one series, named twice',
  bodies: (a: string, b: string) => `two bodies count, ${a} and ${b}`,
  definitions: () => 'each counts by its own definition',
  units: (a: string, b: string) => `the one counts “${a}”, the other “${b}”`,
  counts: (a: string, b: string) => `some of the figures under “${a}” count something else: “${b}”`,
  periods: () => 'there is no period for which both have a figure',
} as const satisfies Record<Reason['why'], (a: string, b: string) => string>;

/** Words for each reason, in any language. */
export type ReasonWords = Record<Reason['why'], (a: string, b: string) => string>;

/** A reason in the words of a language. */
export function wordsOf(reason: Reason, words: ReasonWords): string {
  return 'a' in reason ? words[reason.why](reason.a, reason.b) : words[reason.why]('', '');
}
