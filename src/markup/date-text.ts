import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../i18n/format-date.ts';

/** A date as far as it is known, YYYY, YYYY-MM or YYYY-MM-DD, for people and programs. */
export function dateText(date: string, locale: string): Element {
  return h('time', { dateTime: date }, formatDate(date, locale));
}
