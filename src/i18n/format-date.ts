import { dateFormatter } from './date-formatter.ts';

// English without a country takes the day first, as nearly all its readers write it; en-US stays as it is.
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A date in the long form of `locale`, as far as it is known: `2022-03-28` is "28 March 2022" in English, `2022-03` is
 * "March 2022" and `2022` is "2022". Takes YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function formatDate(date: string, locale: string): string {
  return dateFormatter(tagOf(locale), shapes[date.length] ?? {}).format(new Date(date));
}
