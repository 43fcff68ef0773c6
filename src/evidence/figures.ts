/** A number in a text. */
export interface Figure {
  /** Its normal form: the value as a plain decimal number, with `%` for a share. `RM560 million` is `560000000`. */
  normal: string;
  /** As it stands in the text. */
  written: string;
  /** Offset in the text. */
  index: number;
}

/** Words for powers of ten, in the languages whose figures are read, and their usual short forms. */
const magnitudes: Record<string, number> = {
  ...{ thousand: 3, thousands: 3, k: 3, ribu: 3 },
  ...{ million: 6, millions: 6, mil: 6, mln: 6, mn: 6, m: 6, juta: 6 },
  ...{ billion: 9, billions: 9, bil: 9, bln: 9, bn: 9, b: 9, bilion: 9 },
  ...{ trillion: 12, trillions: 12, tril: 12, trn: 12, tn: 12, trilion: 12 },
};

const units: Record<string, number> = {
  ...{
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
  },
  ...{
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  ...{ satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9, sepuluh: 10 },
};
const tens: Record<string, number> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

const months =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|mac|apr(?:il)?|may|mei|june?|jun|july?|julai|aug(?:ust)?|ogos|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dis(?:ember)?';

/** Dates and clock times, which are no figures: their digits are blanked before numbers are sought. */
const dates = new RegExp(
  [
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and|hingga|dan)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?:${months})\\b\\.?(?:,?\\s+\\d{4}\\b)?`,
    `\\b(?:${months})\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d|,\\d{3}|\\s*(?:%|per\\s?cent|peratus|million|billion|thousand|juta))(?:,?\\s+\\d{4}\\b)?`,
    '\\b\\d{1,2}(?::\\d{2}|(?:\\.\\d{2})?\\s?[ap]\\.?m\\b)',
  ].join('|'),
  'giu',
);

/** Grouped by commas, spaces, points or apostrophes in threes; or plain; with a decimal part. */
const digits =
  "\\d{1,3}(?<mark>[,. \\u00a0\\u202f'’])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";
const magnitudeWords = Object.keys(magnitudes)
  .flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`])
  .sort((a, b) => b.length - a.length)
  .join('|');
const numeral = new RegExp(
  `(?<![\\p{L}\\d.,]|[\\p{L}\\d][-–])(?:(?:[A-Z]{1,3})?\\s?[$€£¥]|[A-Z]{2,3}\\s?)?(?<digits>${digits})(?!\\d|(?:st|nd|rd|th)\\b)(?:[\\s-]?(?<magnitude>${magnitudeWords})(?![\\p{L}\\p{N}]))?(?<percent>\\s?%|[\\s-]per\\s?cent\\b|[\\s-]peratus\\b)?`,
  'gu',
);
const numberWord = Object.keys({ ...units, ...tens }).join('|');
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<words>(?:${numberWord})(?:[\\s-]+(?:and\\s+)?(?:${numberWord}|hundred|ratus|puluh|belas))*)(?:[\\s-]+(?<magnitude>thousand|million|billion|trillion|ribu|juta|bilion|trilion))?(?![\\p{L}\\p{N}])(?<percent>\\s?%|[\\s-]per\\s?cent\\b|[\\s-]peratus\\b)?`,
  'giu',
);

/**
 * The figures of a text, in order: numbers in digits or in words, with their power of ten; in English and Malay. Years
 * (a bare number from 1900 to 2099) and dates are no figures. What "half" or "a third" means is left to the reader.
 */
export function figuresIn(text: string): Figure[] {
  // Neither a date nor a numeral does without a digit, and most sentences have none.
  const hasDigits = /\d/.test(text);
  const undated = hasDigits ? text.replace(dates, (date) => ' '.repeat(date.length)) : text;
  const inDigits = (hasDigits ? everyMatch(numeral, undated) : []).flatMap((match) =>
    figureOf(match, readDigits(match.groups?.['digits'] ?? '')),
  );
  const inWords = everyMatch(spelled, undated).flatMap((match) =>
    figureOf(match, readWords(match.groups?.['words'] ?? '')),
  );
  return [...inDigits, ...inWords].sort((a, b) => a.index - b.index);
}

/** What `matchAll` gives. That makes a copy of the pattern each time, which takes longer than the matching. */
function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

function figureOf(match: RegExpMatchArray, value: { digits: string; scale: number } | undefined): Figure[] {
  if (!value) return [];
  const { magnitude, percent, digits: written } = match.groups ?? {};
  if (!magnitude && !percent && isYear(written, match[0])) return [];
  const power = magnitude ? (magnitudes[magnitude.toLowerCase()] ?? 0) : 0;
  const normal = shifted(value.digits, power - value.scale) + (percent ? '%' : '');
  const lead = match[0].length - match[0].trimStart().length;
  return [{ normal, written: match[0].trim(), index: (match.index ?? 0) + lead }];
}

/** A bare number of four digits between 1900 and 2099. */
function isYear(digits: string | undefined, whole: string): boolean {
  return digits !== undefined && /^(?:19|20)\d{2}$/.test(digits) && whole.trim() === digits;
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
  const [whole = '', decimals = ''] = written.split('.');
  return /^\d+$/.test(whole) ? { digits: whole + decimals, scale: decimals.length } : undefined;
}

/** The value of "twenty-one", "three hundred and five", "dua puluh satu". */
function readWords(written: string): { digits: string; scale: number } | undefined {
  let total = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const value = units[word] ?? tens[word];
    if (word === 'and') continue;
    if (value !== undefined) total += value;
    else if (word === 'hundred' || word === 'ratus') total = Math.max(1, total) * 100;
    else if (word === 'puluh') total = total - (total % 10) + (total % 10) * 10;
    else if (word === 'belas') total += 10;
  }
  return { digits: String(total), scale: 0 };
}

/** A decimal number moved by a power of ten, without a float's errors: shifted("5608", 5) is "560800000". */
function shifted(digits: string, power: number): string {
  const padded = power >= 0 ? digits + '0'.repeat(power) : digits.padStart(1 - power, '0');
  const whole = power >= 0 ? padded : padded.slice(0, power);
  const decimals = power >= 0 ? '' : padded.slice(power).replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals ? `.${decimals}` : '');
}
