import type { Period } from '../domain/period.ts';
import { dateFormatter } from '../i18n/date-formatter.ts';

type Style = 'long' | 'short';

/** A period in the words of `locale`: "2021", "July 2022", "January – February 2022", "2019 – 2020". */
export function periodWords({ from, to }: Pick<Period, 'from' | 'to'>, locale: string): string {
  return range(from, to, { year: 'numeric', ...(wholeYears(from, to) ? {} : { month: 'long' }) }, locale);
}

/** The same in as little room as an axis has, one text for each line: the months, then the year. */
export function periodLines(period: Period, locale: string, style: Style = 'short'): string[] {
  const { from, to } = period;
  if (wholeYears(from, to)) return [range(from, to, { year: 'numeric' }, locale)];
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    const [start, end] = [from, to].map((day) => range(day, day, { year: 'numeric', month: style }, locale));
    return [`${start} –`, `${end}`];
  }
  return [range(from, to, { month: style }, locale), range(from, to, { year: 'numeric' }, locale)];
}

function wholeYears(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

function range(from: string, to: string, parts: Intl.DateTimeFormatOptions, locale: string): string {
  return dateFormatter(locale, parts).formatRange(new Date(from), new Date(to));
}
