import { z } from 'astro/zod';
import { firstDay, lastDay, PartialDate } from './iso-date.ts';

/** How long a point counts: a whole year, quarter or month, or an interval of months that is none of these. */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'interval';

/** A period read from its ISO 8601 text; days are YYYY-MM-DD and both included. */
export interface Period {
  text: string;
  kind: PeriodKind;
  from: string;
  to: string;
}

const quarterPattern = /^(\d{4})-Q([1-4])$/;

/**
 * Reads `2021`, `2021-Q3`, `2021-07` or an interval of years or months such as `2022-01/2022-02` (ISO 8601, both
 * ends included). Gives nothing for another form, or for an interval that ends before it begins.
 */
export function readPeriod(text: string): Period | undefined {
  const quarter = quarterPattern.exec(text);
  if (quarter) {
    const first = (Number(quarter[2]) - 1) * 3 + 1;
    const month = (number: number) => `${quarter[1]}-${String(number).padStart(2, '0')}`;
    return { text, kind: 'quarter', from: firstDay(month(first)), to: lastDay(month(first + 2)) };
  }
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0 || !isYearOrMonth(start)) return undefined;
  if (end === undefined) {
    return { text, kind: start.length === 4 ? 'year' : 'month', from: firstDay(start), to: lastDay(start) };
  }
  if (!isYearOrMonth(end) || lastDay(end) < firstDay(start)) return undefined;
  return { text, kind: 'interval', from: firstDay(start), to: lastDay(end) };
}

function isYearOrMonth(text: string): boolean {
  return text.length <= 7 && PartialDate.safeParse(text).success;
}

/** Whether the period covers only some months of a year, so that it must never be set beside a whole year unmarked. */
export function isPartialYear(period: Period): boolean {
  return period.kind === 'interval' && monthsOf(period) % 12 !== 0;
}

/** How many months it has, the first and the last included. */
export function monthsOf({ from, to }: Pick<Period, 'from' | 'to'>): number {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from) + 1;
}

/** Sorts by beginning, then the shorter period first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.from.localeCompare(b.from) || a.to.localeCompare(b.to);
}

/** The schema of a period as a publisher writes it; YAML gives a bare year as a number. */
export const PeriodText = z
  .union([z.string(), z.int().transform(String)])
  .refine((text) => readPeriod(text) !== undefined, {
    error: 'a year (2021), quarter (2021-Q3), month (2021-07) or interval (2022-01/2022-02)',
  });
