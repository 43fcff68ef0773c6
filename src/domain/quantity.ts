import { z } from 'astro/zod';

/** How exactly a value is known. */
export const qualifiers = ['exact', 'more-than', 'less-than', 'about', 'range'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A value with its qualifier, in the unit of its measure; `high` stands only with a range. */
export interface Quantity {
  qualifier: Qualifier;
  value: number;
  high?: number;
}

const signs = { '>': 'more-than', '<': 'less-than', '~': 'about' } as const satisfies Record<
  string,
  Qualifier
>;
const quantityPattern = /^([><~])?(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?$/;

/**
 * Reads a point's value: a number, or a text such as `>20000`, `<5`, `~600000000` or `12000..13000`.
 * Gives nothing for another form, or for a range that does not rise.
 */
export function readQuantity(written: number | string): Quantity | undefined {
  if (typeof written === 'number') {
    return Number.isFinite(written) && written >= 0 ? { qualifier: 'exact', value: written } : undefined;
  }
  const [, sign, low, high] = quantityPattern.exec(written) ?? [];
  if (low === undefined) return undefined;
  if (high !== undefined) {
    const range: Quantity = { qualifier: 'range', value: Number(low), high: Number(high) };
    return sign === undefined && Number(high) > Number(low) ? range : undefined;
  }
  return { qualifier: sign ? signs[sign as keyof typeof signs] : 'exact', value: Number(low) };
}

/** What stands in place of a value that the body did not give. It is no quantity: nothing is drawn or computed of it. */
export const unknownValue = 'unknown';

/** The schema of a point's value as a publisher writes it: a quantity, or `unknown`. */
export const QuantityText = z
  .union([z.number(), z.string()])
  .refine((written) => written === unknownValue || readQuantity(written) !== undefined, {
    error: `a number without separators, one such as ">20000", "<5", "~600000000" or "12000..13000", or "${unknownValue}"`,
  });
