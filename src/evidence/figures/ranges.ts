import type { Numeral } from './numerals.ts';

/** What joins the two numbers of a range. */
const rangeMark = /^(?:\s?[-–—~]\s?|\s+(?:to|hingga|ke|sampai)\s+)$/iu;
const and = /^\s+(?:and|dan)\s+$/iu;
const between = /\b(?:between|antara)\s+$/iu;
/** What joins the numbers of a list of places: "sections 3, 4 and 5". */
const listed = /^(?:\s?[-–—,&]\s?|,?\s+(?:to|and|or|hingga|dan|atau)\s+)$/iu;

/**
 * Numerals that say with one another what each is: the first of a range has what stands behind the second ("RM500-600
 * million", "20 to 30 per cent"), the second of two years is a year ("2021-22"), and what is joined to a place is one.
 */
export function withRanges(all: readonly Numeral[], text: string): Numeral[] {
  const read: Numeral[] = [];
  for (const [at, one] of all.entries()) {
    const before = read[at - 1];
    const next = all[at + 1];
    read.push(
      next && isRange(one, next, text) ? asFirst(one, next) : before ? asSecond(before, one, text) : one,
    );
  }
  return read;
}

function isRange(first: Numeral, second: Numeral, text: string): boolean {
  const joint = text.slice(first.end, second.index);
  return rangeMark.test(joint) || (and.test(joint) && between.test(text.slice(0, first.index).slice(-20)));
}

function asFirst(first: Numeral, second: Numeral): Numeral {
  // "Between 1900 and 2050 accounts": what the second counts the first counts too.
  if (first.kind === 'year')
    return second.kind === 'figure' && isFourDigits(second) ? { ...first, kind: 'figure' } : first;
  if (first.kind !== 'figure' || second.kind !== 'figure') return first;
  if (first.percent || first.power !== undefined) return first;
  const sharesPower = first.value.scale > 0 || valueOf(first) < valueOf(second);
  return { ...first, percent: second.percent, power: sharesPower ? second.power : undefined };
}

function asSecond(before: Numeral, one: Numeral, text: string): Numeral {
  const joint = text.slice(before.end, one.index);
  if (before.kind === 'locator' && one.plain && one.kind === 'figure' && listed.test(joint))
    return one.value.digits.length <= 4 ? { ...one, kind: 'locator' } : one;
  const isYearOfTwo =
    before.kind === 'year' && one.plain && one.value.digits.length === 2 && /^[-–/]$/.test(joint);
  return isYearOfTwo ? { ...one, kind: 'year' } : one;
}

const isFourDigits = ({ value, plain }: Numeral) => plain && value.digits.length === 4;

function valueOf({ value: { digits, scale } }: Numeral): number {
  return Number(digits) / 10 ** scale;
}
