import { Locale } from '../../domain/text.ts';

/** A page's language in the form that records have; nothing for what is no language tag. `en_gb` is `en-GB`. */
export function languageTag(written: string | null | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-');
  if (!tag) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const parts = [language, script, region && /^[A-Z]{2}$/.test(region) ? region : undefined];
    const short = parts.filter(Boolean).join('-');
    return Locale.safeParse(short).success && language !== 'und' ? short : undefined;
  } catch {
    return undefined;
  }
}
