/**
 * The fields of a flat record (a line of JSON without types, a row of CSV): what each is, and the keys and column names
 * under which it is known without being told. Letter case, spaces, hyphens and underscores make no difference.
 */
export const fields = {
  claim: { is: 'what was said', known: ['claim', 'claim reviewed', 'claim text', 'statement'] },
  verdict: {
    is: 'the word of the verdict',
    known: ['verdict', 'label', 'textual rating', 'rating', 'alternate name', 'verdict label'],
  },
  url: { is: 'the address of the review', known: ['url', 'review url', 'link'] },
  headline: { is: 'its headline', known: ['headline', 'title', 'review title'] },
  summary: { is: 'its short answer', known: ['summary', 'abstract', 'description'] },
  text: { is: 'its text', known: ['review body', 'body', 'text'] },
  published: { is: 'when it was published', known: ['review date', 'date published', 'published', 'date'] },
  changed: { is: 'when it was last changed', known: ['date modified', 'changed', 'updated'] },
  publisher: { is: 'who published it', known: ['publisher', 'publisher name', 'organization'] },
  author: { is: 'who wrote it', known: ['author', 'authors'] },
  language: { is: 'its language, as a tag', known: ['language', 'in language', 'language code', 'lang'] },
  licence: { is: 'its terms of re-use', known: ['licence', 'license'] },
  claimant: { is: 'who made the claim', known: ['claimant', 'claimant name', 'speaker'] },
  claimed: { is: 'when the claim was made', known: ['claim date', 'claimed', 'date claimed'] },
  appearances: { is: 'addresses where the claim stands', known: ['appearances', 'appearance', 'claim url'] },
  withdrawn: { is: 'when it was withdrawn; one that was is refused', known: ['withdrawn'] },
  references: { is: 'what the review rests on', known: ['references', 'sources', 'citations'] },
} as const satisfies Record<string, { is: string; known: readonly string[] }>;

export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** Which key or column holds a field. */
export type Columns = Partial<Record<Field, string>>;

/** The key under which a field stands: the one that was told, else the first known one. */
export function columnOf(field: Field, keys: readonly string[], told: Columns = {}): string | undefined {
  const wanted = told[field];
  if (wanted !== undefined) return keys.find((key) => key.trim() === wanted.trim());
  const free = keys.filter((key) => !Object.values(told).includes(key.trim()));
  for (const known of fields[field].known) {
    const found = free.find((key) => plainKey(key) === plainKey(known));
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
