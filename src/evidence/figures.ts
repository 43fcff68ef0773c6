import { isYear, withoutDates } from './dates.ts';
import { halvesIn, magnitudes, numberWordsIn } from './number-words.ts';
import { plainDigits } from './plain-digits.ts';
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

/** Grouped in threes, or as in India; with a decimal comma; or plain, with a decimal point. */
const digits =
  "\\d{1,3}(?<mark>[,. \\u00a0\\u202f'’])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+,\\d{1,2}(?![\\d]|,\\d)|\\d+[½¼¾]|\\d+(?:\\.\\d+)?";
const fractions: Record<string, string> = { '½': '5', '¼': '25', '¾': '75' };
const magnitudeWords = Object.keys(magnitudes)
  .flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`])
  .sort((a, b) => b.length - a.length)
  .join('|');
const percentSign = '\\s?%|[\\s-]per\\s?cent\\b|[\\s-]peratus\\b';
const numeral = new RegExp(
  `(?<![\\p{L}\\d.,]|\\p{L}[-–])(?:(?:[A-Z]{1,3})?\\s?[$€£¥]|[A-Z]{2,3}\\s?)?(?<digits>${digits})(?!\\d|[½¼¾]|(?:st|nd|rd|th)\\b)(?:[\\s-]?(?<magnitude>${magnitudeWords})(?![\\p{L}\\p{N}]))?(?<percent>${percentSign})?`,
  'gu',
);
const percentBehind = new RegExp(`^(?:${percentSign})`, 'iu');
/** What joins the two numbers of a range. */
const rangeMark = /^(?:\s?[-–—]\s?|\s+(?:to|hingga|ke|sampai)\s+)$/iu;

/**
 * The figures of a text, in order: numbers in digits or in words, with their power of ten; in English and Malay. Years
 * (a bare number from 1900 to 2099 that counts nothing) and dates are no figures.
 */
export function figuresIn(text: string): Figure[] {
  // Neither a date nor a numeral does without a digit, and most sentences have none.
  const hasDigits = /\p{Nd}/u.test(text);
  const undated = hasDigits ? withoutDates(plainDigits(text)) : text;
  const halves = halvesIn(undated);
  const rest = halves.reduce(
    (all, { index, end }) => all.slice(0, index) + ' '.repeat(end - index) + all.slice(end),
    undated,
  );
  const spelled = [...halves, ...numberWordsIn(rest)].map(({ value, index, end }) => {
    const percent = percentBehind.exec(rest.slice(end))?.[0] ?? '';
    const written = text.slice(index, end + percent.length);
    return { normal: `${value}${percent && '%'}`, written, index };
  });
  const inWords = wordSharesIn(rest).map(({ normal, index, end }) => ({
    normal,
    written: text.slice(index, end),
    index,
  }));
  return [...(hasDigits ? inDigits(rest, text) : []), ...spelled, ...inWords].sort(
    (a, b) => a.index - b.index,
  );
}

/** A number in digits as it was read. */
interface Numeral {
  value: { digits: string; scale: number };
  /** Its power of ten, if it has a word for one. */
  power: number | undefined;
  percent: boolean;
  year: boolean;
  index: number;
  end: number;
}

function inDigits(text: string, original: string): Figure[] {
  const all = [...text.matchAll(numeral)].flatMap((match) => numeralOf(match, text));
  return all
    .map((one, at) => {
      const next = all[at + 1];
      return next && isRange(one, next, text) ? asRange(one, next) : one;
    })
    .filter((one, at) => !one.year && !isYearOfTwo(all[at - 1], one, text))
    .map(({ value, power = 0, percent, index, end }) => ({
      normal: shifted(value.digits, power - value.scale) + (percent ? '%' : ''),
      written: original.slice(index, end),
      index,
    }));
}

function numeralOf(match: RegExpMatchArray & { index: number }, text: string): Numeral[] {
  const { magnitude, percent, digits: written = '' } = match.groups ?? {};
  const value = readDigits(written);
  if (!value) return [];
  const index = match.index + match[0].length - match[0].trimStart().length;
  const end = match.index + match[0].length;
  const bare = !magnitude && !percent && match[0].trim() === written;
  const year = bare && isYear(written, text.slice(Math.max(0, index - 20), index), text.slice(end, end + 50));
  const power = magnitude === undefined ? undefined : magnitudes[magnitude.toLowerCase()];
  return [{ value, power, percent: percent !== undefined, year, index, end }];
}

function isRange(first: Numeral, second: Numeral, text: string): boolean {
  const between = text.slice(first.end, second.index);
  if (rangeMark.test(between)) return true;
  return (
    /^\s+(?:and|dan)\s+$/iu.test(between) && /\b(?:between|antara)\s+$/iu.test(text.slice(0, first.index))
  );
}

/** The first number of a range has what stands behind the second: "RM500-600 million", "20 to 30 per cent". */
function asRange(first: Numeral, second: Numeral): Numeral {
  if (first.year || first.percent || first.power !== undefined) return first;
  const isLess =
    Number(shifted(first.value.digits, -first.value.scale)) <
    Number(shifted(second.value.digits, -second.value.scale));
  return { ...first, percent: second.percent, power: isLess ? second.power : undefined };
}

/** The second half of "2021-22". */
function isYearOfTwo(
  before: Numeral | undefined,
  { value, power, percent, index }: Numeral,
  text: string,
): boolean {
  if (!before?.year || power !== undefined || percent || value.scale > 0) return false;
  return value.digits.length === 2 && /^[-–/]$/.test(text.slice(before.end, index));
}

/** The digits of a number without its grouping, and how many of them are decimals. */
function readDigits(written: string): { digits: string; scale: number } | undefined {
  const grouped = /^\d{1,3}(?:([,. \u00a0\u202f'’])\d{3})(?:\1\d{3})*(?:[.,](\d+))?$/.exec(written);
  // One point with three digits behind it is a decimal in English: 1.234 is no thousand.
  if (grouped && !(grouped[1] === '.' && written.split('.').length === 2)) {
    const decimals = grouped[2] ?? '';
    const plain = decimals ? written.slice(0, -decimals.length - 1) : written;
    return { digits: plain.replace(/\D/g, '') + decimals, scale: decimals.length };
  }
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(written)) return { digits: written.replace(/,/g, ''), scale: 0 };
  const fraction = fractions[written.at(-1) ?? ''];
  if (fraction !== undefined) return { digits: written.slice(0, -1) + fraction, scale: fraction.length };
  const [whole = '', decimals = ''] = written.split(/[.,]/);
  return /^\d+$/.test(whole) ? { digits: whole + decimals, scale: decimals.length } : undefined;
}

/** A decimal number moved by a power of ten, without a float's errors: shifted("5608", 5) is "560800000". */
function shifted(digits: string, power: number): string {
  const padded = power >= 0 ? digits + '0'.repeat(power) : digits.padStart(1 - power, '0');
  const whole = power >= 0 ? padded : padded.slice(0, power);
  const decimals = power >= 0 ? '' : padded.slice(power).replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals ? `.${decimals}` : '');
}
