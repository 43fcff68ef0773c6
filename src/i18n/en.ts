/** Picks the singular or plural form for a number. */
const plural = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : other}`;

/** The site's own texts in English. */
export const en = {
  body: { sourcesHeading: 'sources', table: 'Table; scrolls sideways' },
  facts: (count: number) => plural(count, 'fact-check', 'fact-checks'),
};
