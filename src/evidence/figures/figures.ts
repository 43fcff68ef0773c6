import { withoutDates } from './dates.ts';
import { halvesIn, numberWordsIn } from './number-words.ts';
import { numeralsIn } from './numerals.ts';
import { plainDigits } from './plain-digits.ts';
import { withRanges } from './ranges.ts';
import { wordSharesIn } from './word-shares.ts';

/** A number in a text. */
export interface Figure {
  /**
   * Its normal form: the value as a plain decimal number, with `%` for a share: `RM560 million` is `560000000`. A share or
   * multiple in a word has a name: `half`, `two-thirds`, `double`.
   */
  normal: string;
  /** As it stands in the text. */
  written: string;
  /** Offset in the text. */
  index: number;
}

const percentBehind = /^(?:\s?%|[\s-]per\s?cents?\b|[\s-]peratus\b|[\s-]persen\b)/iu;

/**
 * The figures of a text, in order: numbers in digits of any script or in words, with their power of ten; words in English
 * and Malay. Every run of digits is a figure but for dates, years (a bare number from 1900 to 2099 that counts nothing),
 * parts of names and the numbers of pages, sections and laws.
 */
export function figuresIn(text: string): Figure[] {
  // Neither a date nor a numeral does without a digit, and most sentences have none.
  if (!/\p{Nd}/u.test(text)) return inWords(text, text, (index) => index);
  const plain = plainDigits(text);
  const undated = withoutDates(plain.text);
  const found = inWords(undated, text, plain.writtenAt);
  const digits = withRanges(numeralsIn(blanked(undated, halvesIn(undated))), undated)
    .filter(({ kind }) => kind === 'figure')
    .map(({ value, power = 0, percent, index, end }) => ({
      normal: shifted(value.digits, power - value.scale) + (percent ? '%' : ''),
      written: text.slice(plain.writtenAt(index), plain.writtenAt(end)),
      index: plain.writtenAt(index),
    }));
  return found.length === 0 ? digits : [...digits, ...found].sort((a, b) => a.index - b.index);
}

/** The figures that a text has in words, and those of which a half is in words: "2 and a half million". */
function inWords(text: string, original: string, writtenAt: (index: number) => number): Figure[] {
  const halves = halvesIn(text);
  const rest = blanked(text, halves);
  // "One-fifth" is no one.
  const shares = wordSharesIn(rest);
  const spelled = [...halves, ...numberWordsIn(blanked(rest, shares))].map(({ value, index, end }) => {
    const percent = percentBehind.exec(rest.slice(end))?.[0] ?? '';
    return { normal: `${value}${percent && '%'}`, index, end: end + percent.length };
  });
  return [...spelled, ...shares]
    .map(({ normal, index, end }) => ({
      normal,
      written: original.slice(writtenAt(index), writtenAt(end)),
      index: writtenAt(index),
    }))
    .sort((a, b) => a.index - b.index);
}

/** The text with some stretches made spaces. */
function blanked(text: string, stretches: readonly { index: number; end: number }[]): string {
  return stretches.reduce(
    (all, { index, end }) => all.slice(0, index) + ' '.repeat(end - index) + all.slice(end),
    text,
  );
}

/** A decimal number moved by a power of ten, without a float's errors: shifted("5608", 5) is "560800000". */
function shifted(digits: string, power: number): string {
  const padded = power >= 0 ? digits + '0'.repeat(power) : digits.padStart(1 - power, '0');
  const whole = power >= 0 ? padded : padded.slice(0, power);
  const decimals = power >= 0 ? '' : padded.slice(power).replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals ? `.${decimals}` : '');
}
