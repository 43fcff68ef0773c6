import { z } from 'astro/zod';

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a real calendar date in the form YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601). */
function isCalendarDate(text: string): boolean {
  const [, year, written = '01', day = '01'] = datePattern.exec(text) ?? [];
  if (year === undefined) return false;
  const month = Number(written);
  return month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), month);
}

/** How many days a month has, from 1 for January. Worked out here: there are hundreds of thousands of dates. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A full calendar date, YYYY-MM-DD. */
export const IsoDate = z.string().refine((text) => text.length === 10 && isCalendarDate(text), {
  error: 'a real date in the form YYYY-MM-DD',
});

/** A full calendar date, or a moment to the second in universal time: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ. */
export const IsoMoment = z.string().refine(
  (text) => {
    const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}Z)?$/.exec(text) ?? [];
    return isCalendarDate(day) && (time === undefined || !Number.isNaN(Date.parse(text)));
  },
  { error: 'a real date or moment in the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ' },
);

/** A date known to the year, the month or the day: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z
  .string()
  .refine(isCalendarDate, { error: 'a real date in the form YYYY, YYYY-MM or YYYY-MM-DD' });

/** The first day that a partial date can mean, YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** The last day that a partial date can mean, YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether `a` is before `b` whatever day each of them means: a year is never before one of its own months. */
export function isBefore(a: string, b: string): boolean {
  return lastDay(a) < firstDay(b);
}

/** The four digits of the year. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
