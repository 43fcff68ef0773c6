import type { Qualifier, Quantity } from '../domain/quantity.ts';

/** The words around a value that is not exact; given texts are numbers already written out. */
export type QualifierWords = Record<Exclude<Qualifier, 'exact' | 'range'>, (value: string) => string> & {
  range: (low: string, high: string) => string;
};

/** A value with its qualifier in words: "more than 20,000", "from 12,000 to 13,000", or the bare value when exact. */
export function quantityWords(
  { qualifier, value, high }: Quantity,
  write: (value: number) => string,
  words: QualifierWords,
): string {
  if (qualifier === 'exact') return write(value);
  if (qualifier === 'range') return words.range(write(value), write(high as number));
  return words[qualifier](write(value));
}

const marks = { exact: '', 'more-than': '>', 'less-than': '<', about: '~' } as const;

/** The same in signs, for the room beside a bar: ">20,000", "12,000–13,000". */
export function quantityMark({ qualifier, value, high }: Quantity, write: (value: number) => string): string {
  if (qualifier === 'range') return `${write(value)}–${write(high as number)}`;
  return `${marks[qualifier]}${write(value)}`;
}
