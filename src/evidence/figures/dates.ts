const months =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|mac|apr(?:il)?|may|mei|june?|jun|july?|julai|aug(?:ust)?|ogos|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dis(?:ember)?';
/** The names of months as an alternation, for patterns that ignore case. */
export const monthNames = months;

/** What is a word of another kind too, so that it is a month with a capital letter or a year only. */
const alsoWords = /^(?:mar|march|mac|may|mei|dis|sep|jun|dec)$/;
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinal = '(?:st|nd|rd|th)?';
const more =
  '\\d|,\\d{3}|[.,]\\d|\\s*(?:%|per\\s?cent|peratus|persen|million|billion|thousand|hundred|juta|bilion|ribu|ratus)';

/** Days and months in digits and words; the name of the month stands in a group. */
const written = new RegExp(
  [
    `\\b${day}${ordinal}(?:\\s*(?:-|–|to|and|hingga|dan)\\s*${day}${ordinal})?\\s+(?:of\\s+)?(?<after>${months})\\b\\.?(?<yearBehind>,?\\s+\\d{4}\\b)?`,
    `\\b(?<before>${months})\\b\\.?\\s+${day}${ordinal}(?!${more})\\b(?<yearAhead>,?\\s+\\d{4}\\b)?`,
  ].join('|'),
  'giu',
);
/** What stands before a month of which no day is told: what follows it counts something, as in "in March 12 cases". */
const wholeMonth =
  /\b(?:in|since|during|throughout|until|till|dalam|sejak|sepanjang|(?:pada\s+)?bulan)\s+$/iu;

const inDigits = new RegExp(
  [
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b(?!\\s*(?:%|per\\s?cent|peratus|million|billion|juta|bilion))',
    '\\b\\d{4}([/.])\\d{1,2}\\1\\d{1,2}\\b',
    '\\b\\d{1,2}([/.])\\d{1,2}\\2\\d{2,4}\\b',
    '\\b\\d{1,2}(?::\\d{2}(?::\\d{2})?|(?:\\.\\d{2})?\\s?[ap]\\.?m\\b)',
    // In Chinese and Japanese, where a sign parts year, month and day.
    '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号號])?',
    '\\d{1,2}月(?:\\d{1,2}[日号號])?|\\d{1,2}[日号號]',
  ].join('|'),
  'giu',
);
const monthName = new RegExp(months, 'iu');

/** The text with dates and clock times, whose digits are no figures, made spaces. */
export function withoutDates(text: string): string {
  const rest = text.replace(inDigits, blank);
  if (!monthName.test(rest)) return rest;
  return rest.replace(written, (date, ...given) => {
    const groups = given.at(-1) as Record<string, string | undefined>;
    const month = groups['after'] ?? groups['before'] ?? '';
    const hasYear = groups['yearBehind'] !== undefined || groups['yearAhead'] !== undefined;
    if (!hasYear && alsoWords.test(month)) return date;
    const isCounted =
      !hasYear && groups['before'] !== undefined && wholeMonth.test(rest.slice(0, given.at(-3)));
    return isCounted && /^\s+\p{Ll}/u.test(rest.slice((given.at(-3) as number) + date.length))
      ? date
      : blank(date);
  });
}

const blank = (stretch: string) => ' '.repeat(stretch.length);
