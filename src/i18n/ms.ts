import type { Strings } from './strings.ts';

/** The site's own texts in Malay, which has no plural form. */
export const ms: Strings = {
  body: { sourcesHeading: 'sources', table: 'Jadual; boleh ditatal ke sisi' },
  facts: (count) => `${count.toLocaleString('ms')} semakan fakta`,
};
