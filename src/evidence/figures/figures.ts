import { withoutDates } from './dates.ts';
import { halvesIn, numberWordsIn, type SpelledNumber } from './number-words.ts';
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
  const hasDigits = /\p{Nd}/u.test(text);
  const { text: plain, writtenAt } = hasDigits ? plainDigits(text) : { text, writtenAt: asWritten };
  const undated = hasDigits ? withoutDates(plain) : plain;
  // "2 and a half million" is one figure, and no 2.
  const halves = halvesIn(undated);
  const rest = blanked(undated, halves);
  const found = [...inWords(rest, halves), ...(hasDigits ? inDigits(rest, undated) : [])];
  return found
    .map(({ normal, index, end }) => ({
      normal,
      written: text.slice(writtenAt(index), writtenAt(end)),
      index: writtenAt(index),
    }))
    .sort((a, b) => a.index - b.index);
}

const asWritten = (index: number) => index;

/** A figure where it stands in the text with plain digits. */
interface Found {
  normal: string;
  index: number;
  end: number;
}

/** The figures in digits of a text without the halves, which stand in `undated` still: a range can end in one. */
function inDigits(rest: string, undated: string): Found[] {
  return withRanges(numeralsIn(rest), undated)
    .filter(({ kind }) => kind === 'figure')
    .map(({ value, power = 0, percent, index, end }) => ({
      normal: shifted(value.digits, power - value.scale) + (percent ? '%' : ''),
      index,
      end,
    }));
}

/** The halves, which are blanks in the text, and all other figures in words. */
function inWords(rest: string, halves: readonly SpelledNumber[]): Found[] {
  // "One-fifth" is no one.
  const shares = wordSharesIn(rest);
  const spelled = [...halves, ...numberWordsIn(blanked(rest, shares))].map(({ value, index, end }) => {
    const percent = percentBehind.exec(rest.slice(end))?.[0] ?? '';
    return { normal: `${value}${percent && '%'}`, index, end: end + percent.length };
  });
  return [...spelled, ...shares];
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
