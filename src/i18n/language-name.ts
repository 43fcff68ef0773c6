const names = new Map<string, string>();

/** The name of a language in the words of `locale`: `ms` is "Malay" in English and "Melayu" in Malay. */
export function languageName(language: string, locale: string): string {
  const key = `${locale} ${language}`;
  // Asking Intl takes longer than the rest of a source's line.
  const known =
    names.get(key) ?? new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  names.set(key, known);
  return known;
}
