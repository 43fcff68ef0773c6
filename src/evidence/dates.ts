const months =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|mac|apr(?:il)?|may|mei|june?|jun|july?|julai|aug(?:ust)?|ogos|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dis(?:ember)?';

const dates = new RegExp(
  [
    '\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b(?!\\s*(?:%|per\\s?cent|peratus|million|billion|juta|bilion))',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and|hingga|dan)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?:${months})\\b\\.?(?:,?\\s+\\d{4}\\b)?`,
    `\\b(?:${months})\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d|,\\d{3}|\\s*(?:%|per\\s?cent|peratus|million|billion|thousand|juta))(?:,?\\s+\\d{4}\\b)?`,
    '\\b\\d{1,2}(?::\\d{2}|(?:\\.\\d{2})?\\s?[ap]\\.?m\\b)',
  ].join('|'),
  'giu',
);

/** The text with dates and clock times, whose digits are no figures, made spaces. */
export function withoutDates(text: string): string {
  return text.replace(dates, (date) => ' '.repeat(date.length));
}

/** What is counted, right behind a number from 1900 to 2099 that is therefore no year: "2050 cases". */
const counted =
  /^\s+(?:(?!(?:no|the|some|few|many|most|all|any|several|these|those|more|tiada|semua|banyak)\s)\p{Ll}+\s+)?(?:cases?|reports?|people|persons?|incidents?|complaints?|users?|records?|accounts?|victims?|arrests?|papers?|files?|deaths?|times|kes|orang|laporan|aduan|insiden|mangsa|akaun|rekod|pengguna|tangkapan|kali)\b/iu;
/** What only stands before a number that counts. */
const counting = /\b(?:total\s+of|at\s+least|sebanyak|seramai|sejumlah)\s+$/iu;
/** What stands before a year, so that the word behind it begins something else: "in 2021 cases rose". */
const beforeYear = new RegExp(
  `(?:^|[.,;:(]\\s*|\\b(?:${months}|in|of|by|since|from|until|till|to|during|throughout|for|before|after|than|the|year|early|mid|late|and|between|pada|tahun|sejak|dari|daripada|hingga|sehingga|bagi|untuk|dan|antara|sepanjang|dalam)[\\s-]+)$`,
  'iu',
);

/** Whether a number of four digits in a text is a year: one from 1900 to 2099 that counts nothing. */
export function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d{2}$/.test(digits)) return false;
  return !counting.test(before) && (beforeYear.test(before) || !counted.test(after));
}
