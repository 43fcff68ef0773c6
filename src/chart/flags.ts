/** What a reader must be told of a single value, by the letter behind it: most are those of statistical offices. */
export const flags = {
  revised: 'ʳ',
  provisional: 'ᵖ',
  otherwise: 'ᵇ',
  'one-source': '†',
} as const satisfies Record<string, string>;

/** The value was revised, may still be, counts something else than its measure does, or stands on one page only. */
export type Flag = keyof typeof flags;

const all = Object.keys(flags) as Flag[];

/** The flags named in a text, parted by spaces, in the order of the table above. */
export function readFlags(text = ''): Flag[] {
  const names = text.split(' ');
  return all.filter((flag) => names.includes(flag));
}

/** A value as it stands beside its bar, with the letters of its flags. */
export function flagged(mark: string, own: readonly Flag[] = []): string {
  return [mark, own.map((flag) => flags[flag]).join('')].filter(Boolean).join(' ');
}
