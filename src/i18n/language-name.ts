/** The name of a language in the words of `locale`: `ms` is "Malay" in English and "Melayu" in Malay. */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
