/**
 * Words that make a figure one of a part of the year, so that no point of the year speaks of it. "May" is the month with
 * its capital letter only: in small letters it is a verb.
 */
const part =
  /\b(?:jan|feb|mar|mac|apr|mei|jun|jul|aug|ogos|sep|oct|okt|nov|dec|dis)\p{L}*\b|\b(?:quarter|half|months?|weeks?|days?|so far|suku|separuh|bulan|minggu|hari|setakat)\b/iu;
const may = /\b(?:May|MAY)\b/u;

/** Whether a sentence speaks of a part of a year. */
export function speaksOfPartOfYear(text: string): boolean {
  return part.test(text) || may.test(text);
}
