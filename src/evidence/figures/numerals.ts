import { currencyStart } from './currencies.ts';
import { isLocator } from './locators.ts';
import { isInName } from './names.ts';
import { powerOf, powerPattern } from './powers.ts';
import { isYear } from './years.ts';

/** What a run of digits in a text is; only a figure counts something. */
export type NumeralKind = 'figure' | 'year' | 'name' | 'locator';

/** A number in digits as it was read. */
export interface Numeral {
  kind: NumeralKind;
  /** Its digits without point and grouping, and how many of them are decimals. */
  value: { digits: string; scale: number };
  /** Its power of ten, if it has a word for one. */
  power: number | undefined;
  percent: boolean;
  /** Whether it is digits only: not grouped, of no currency, with no power of ten and no percent sign. */
  plain: boolean;
  index: number;
  end: number;
}

/** A number such as that of a version, "1.2.3"; grouped in threes, or as in India; with a decimal comma; or plain. */
const digits =
  "(?<version>\\d+(?:\\.\\d{1,2}){2,}(?![\\d])|\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\d))|\\d{1,3}(?<mark>[,. \\u00a0\\u202f'’])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+,\\d{1,2}(?![\\d]|,\\d)|\\d+[½¼¾]|\\d+(?:\\.\\d+)?";
const fractions: Record<string, string> = { '½': '5', '¼': '25', '¾': '75' };
const percentSign =
  '\\s?%|[\\s-]per\\s?cents?\\b|[\\s-]peratus\\b|[\\s-]persen\\b|\\s?pct\\b|\\s?巴仙|\\s?เปอร์เซ็นต์';
const numeral = new RegExp(
  `(?<!\\d)(?<digits>${digits})(?:[\\s-]?(?<power>${powerPattern}))?(?<percent>${percentSign})?`,
  'gu',
);
/** What makes a percentage of the number behind it. */
const percentBefore = /(?:百分之|ร้อยละ|percentage\s+of)\s?$/u;
/** How much of the text around a number tells what it is. */
const near = 40;

/** Every run of digits in a text, in order. Dates are to be taken out of it first. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numeral)].flatMap((match) => numeralOf(match, text) ?? []);
}

function numeralOf(match: RegExpMatchArray & { index: number }, text: string): Numeral | undefined {
  const { digits: written = '', version, power, percent } = match.groups ?? {};
  const from = match.index;
  const end = from + match[0].length;
  const before = text.slice(Math.max(0, from - near), from);
  const behindDigits = text.slice(from + written.length, from + written.length + near);
  const currency = currencyStart(text, from);
  const isPercent = percent !== undefined || percentBefore.test(before);
  const isPlain = power === undefined && !isPercent && currency === undefined;
  const leading = /(?<![\p{L}\p{N}])\.$/u.test(before) && /^\d+$/.test(written);
  const value = leading
    ? { digits: `0${written}`, scale: written.length }
    : readDigits(version === undefined ? written : written.replace(/\D/g, ''));
  if (!value) return undefined;
  return {
    kind: kindOf(),
    value,
    power: power === undefined ? undefined : powerOf(power),
    percent: isPercent,
    plain: isPlain && /^\d+$/.test(written),
    index: currency ?? (leading ? from - 1 : from),
    end,
  };

  function kindOf(): NumeralKind {
    if (version !== undefined) return 'name';
    if (currency === undefined && isInName(isPlain ? written : `${written}.`, before, behindDigits))
      return 'name';
    if (!isPlain) return 'figure';
    if (isLocator(written, before)) return 'locator';
    return isYear(written, before, behindDigits) ? 'year' : 'figure';
  }
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
