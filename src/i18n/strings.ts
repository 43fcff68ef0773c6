import { en } from './en.ts';
import { ms } from './ms.ts';

/** Every text of the site's own, in one language. A text with a number or a name in it is a function. */
export type Strings = typeof en;

const tables: Record<string, Strings> = { en, ms };

/** The site's own texts in `locale`; in English where there is no table for it. */
export function strings(locale: string | undefined): Strings {
  return tables[locale ?? 'en'] ?? en;
}
