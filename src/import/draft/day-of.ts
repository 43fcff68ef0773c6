import { PartialDate } from '../../domain/iso-date.ts';

/**
 * The date in a text, as it is written there: `2018-08-29T23:30:00-08:00` is 2018-08-29, whatever day that was elsewhere.
 * A month or a year alone stays one. Nothing for any other form, since 03/04/2018 is two days, and for the year 1 and its
 * like, which stand for "unknown" in some feeds.
 */
export function dayOf(text: string): string | undefined {
  const [, date] =
    /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/i.exec(
      text,
    ) ?? [];
  if (date === undefined || date < '1000') return undefined;
  return PartialDate.safeParse(date).success ? date : undefined;
}
