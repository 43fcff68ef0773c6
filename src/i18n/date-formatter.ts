const made = new Map<string, Intl.DateTimeFormat>();

/**
 * What writes dates in a locale, in UTC. Making one costs more than a thousand uses of it, so each is made once.
 * @param parts what of a date is written; the same parts in the same order have one formatter
 */
export function dateFormatter(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(parts)}`;
  const known = made.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  made.set(key, formatter);
  return formatter;
}
