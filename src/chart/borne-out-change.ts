import { boundsOf } from '../domain/bounds.ts';
import type { Quantity } from '../domain/quantity.ts';

/** A change as far as the digits of its two values bear it out. */
export interface BorneOutChange {
  /** Rounded where the values may have been; `about` says that it was. */
  difference: { value: number; about: boolean };
  /** As a share of the earlier value, with the decimals of its percentage that are known; nothing where that is 0, or too vague. */
  share?: { value: number; decimals: 0 | 1; about: boolean };
}

/** A share that is known no better than this, to either side, is not stated. */
const vague = 0.05;
/** Half of the last digit of a percentage with one decimal, roughly: the share is known to it. */
const fine = 0.001;

/**
 * The change from one exact value to another. A value that ends in many zeros may have been rounded, so that a difference
 * to the cent would claim to know what nobody said. Gives nothing where rounding alone could be the change.
 */
export function borneOutChange(from: Quantity, to: Quantity): BorneOutChange | undefined {
  const exact = to.value - from.value;
  const [before, after] = [boundsOf(from), boundsOf(to)];
  const slack = (after.high - before.low - (after.low - before.high)) / 2;
  if (exact !== 0 && Math.abs(exact) <= slack) return undefined;
  const step = slack > 0 ? 10 ** Math.ceil(Math.log10(slack)) : 0;
  const rounded = step > 0 ? Math.round(exact / step) * step : exact;
  const difference = { value: rounded, about: rounded !== exact };
  if (from.value === 0) return { difference };

  const known = (after.high / before.low - after.low / before.high) / 2;
  if (known > vague) return { difference };
  const value = exact / from.value;
  return { difference, share: { value, decimals: known > fine ? 0 : 1, about: known > fine } };
}
