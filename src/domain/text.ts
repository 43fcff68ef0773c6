import { z } from 'astro/zod';

/** A BCP 47 language tag of the simple kind: `en`, `ms`, `zh-Hant`, `pt-BR`. */
export const Locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
  error: 'a language tag such as en, ms or zh-Hant',
});

/** A non-empty line of text, at most `max` characters. */
export const Line = (max: number, min = 1) => z.string().trim().min(min).max(max);

/** One text in one or more locales; the site's default locale must be among them (rule `missing-locale`). */
export const LocalizedText = z.record(Locale, Line(2000));

export type Locale = z.infer<typeof Locale>;
export type LocalizedText = z.infer<typeof LocalizedText>;

/**
 * The text for `locale`, else for the default locale, else the first one there is.
 * Throws when the table is empty, which the check never lets through.
 */
export function textIn(text: LocalizedText, locale: Locale, defaultLocale: Locale = locale): string {
  const found = text[locale] ?? text[defaultLocale] ?? Object.values(text)[0];
  if (found === undefined) throw new Error('a localized text without any locale');
  return found;
}
