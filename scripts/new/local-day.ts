/** The day of the calendar where the author sits, YYYY-MM-DD: in Universal Time it can be yesterday still. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
