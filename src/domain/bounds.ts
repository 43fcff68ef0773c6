import type { Quantity } from './quantity.ts';

/** The lowest and the highest that a value can mean. */
export interface Bounds {
  low: number;
  high: number;
}

/** How far "about" may reach to either side, as a share of the value. */
const aboutShare = 0.1;
/** A value that ends in this many zeros is taken as rounded there. */
const roundedZeros = 3;

/**
 * What a quantity can mean. A value that ends in three zeros or more (560,800,000; 20,000) may have been rounded in its
 * last digit that is none, by half of it; every other exact value is itself.
 */
export function boundsOf({ qualifier, value, high }: Quantity): Bounds {
  if (qualifier === 'more-than') return { low: value, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'less-than') return { low: 0, high: value };
  if (qualifier === 'about') return { low: value * (1 - aboutShare), high: value * (1 + aboutShare) };
  if (qualifier === 'range') return { low: value, high: high ?? value };
  const zeros = value > 0 && Number.isInteger(value) ? (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
  const half = zeros >= roundedZeros ? 10 ** zeros / 2 : 0;
  return { low: value - half, high: value + half };
}

/** The bounds of a sum. */
export function sumOf(parts: readonly Bounds[]): Bounds {
  return {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  };
}
