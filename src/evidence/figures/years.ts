import { monthNames } from './dates.ts';

/** What is counted, right behind a number. */
const counted =
  /^\s+(?:(?!(?:no|the|some|few|many|most|all|any|several|these|those|more|tiada|semua|banyak)\s)\p{Ll}+\s+)?(?:cases?|reports?|people|persons?|incidents?|complaints?|users?|records?|accounts?|victims?|arrests?|papers?|files?|deaths?|times|kes|orang|laporan|aduan|insiden|mangsa|akaun|rekod|pengguna|tangkapan|kali)\b/iu;
/** Most that can be counted ends in "s"; what ends so and is none stands behind a year as well. */
const plural =
  /^\s+(?!(?:was|has|is|does|as|its|this|plus|less|thus|versus|always|perhaps|besides|sees|saw|shows|rises|falls|ends|starts|begins|remains|marks|brings|brought)\b)\p{Ll}{2,}[^\Ws]s\b/u;
/** What only stands before a number that counts. */
const counting =
  /(?:\b(?:(?:more|fewer|less)\s+than|at\s+(?:least|most)|total\s+of|(?:as\s+)?(?:many|few)\s+as|nearly|almost|approximately|approx\.?|roughly|exactly|lebih\s+dari(?:pada)?|kurang\s+dari(?:pada)?|lebih\s+kurang|hampir|kira-kira|sekurang-kurangnya|sebanyak|seramai|sejumlah|melebihi|mencecah|were|are|had|have|recorded|reported|counted|received|logged|found|registered|reached|totalled|terdapat|ada|berjumlah|mencatat(?:kan)?|merekod(?:kan)?|menerima)\s+|[><≥≤~≈±+]\s?)$/iu;
/** What stands before a number that counts when the word behind it is counted. */
const perhapsCounting =
  /\b(?:over|about|around|some|only|just|another|further|up\s+to|hanya|kira|sekitar|hingga)\s+$/iu;
/** What stands before a year, whatever follows: "in 2021 cases rose". */
const yearFor = new RegExp(
  `(?:\\(\\s*|\\b(?:(?:${monthNames})\\.?,?|in|since|during|throughout|until|till|before|after|year|early|mid|late|pre|post|pada|tahun|sejak|sehingga|dalam|sepanjang|semasa)[\\s-]+)$`,
  'iu',
);
/** What stands before a year or before a number that counts, so that the number itself has to tell. */
const open =
  /(?:^|[.,;:!?–—]\s*|\b(?:of|by|from|to|for|than|the|and|or|between|dari|daripada|bagi|untuk|dan|atau|antara)[\s-]+)$/iu;

/** What stands before a year that tells which of some things are meant: "its 2021 figures", "the annual 2021 reports". */
const describing =
  /(?:['’]s|\b(?:a|an|its|their|his|her|our|my|your|this|that|these|those|each|every|annual|yearly|full|whole|first|last|final|official|published|latest|previous|new|old)|\p{Lu}[\p{L}\p{N}]*)\s+$/u;

/** A number that is a year of our days rather than a round number of things. */
const isLikely = (year: string) => year >= '1980' && year < '2040' && !year.endsWith('00');

/**
 * Whether a number of four digits in a text is a year: one from 1900 to 2099 that counts nothing. Where words leave it
 * open ("by 2000 people", "by 2021 cases had doubled"), a number of our own days is a year.
 * @param before the text before it, the last words at least
 * @param after the text behind it
 */
export function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d{2}$/.test(digits)) return false;
  if (/^['’]?s\b/.test(after)) return true;
  if (counting.test(before)) return false;
  if (perhapsCounting.test(before)) return !counted.test(after) && !plural.test(after);
  if (yearFor.test(before)) return true;
  if (open.test(before)) return isLikely(digits) || (!counted.test(after) && !plural.test(after));
  if (isLikely(digits) && describing.test(before)) return !counted.test(after);
  return !counted.test(after) && !plural.test(after);
}
