import type { Draft } from '../check/read/salvage.ts';
import type { Source } from '../domain/source.ts';
import { sameWords } from './same-words.ts';

/** A part of a file that is other than it was and needs no note, for those who look at a change. */
export interface ListedChange {
  /** The key, or what it belongs to. */
  what: string;
  from: string;
  to: string;
}

/** Those of some keys whose values are others, compared as a reader reads them. */
export function listedChanges(
  was: Readonly<Record<string, unknown>> | undefined,
  is: Readonly<Record<string, unknown>> | undefined,
  keys: readonly string[],
  name: (key: string) => string = (key) => key,
): ListedChange[] {
  return keys.flatMap((key) => {
    const [from, to] = [written(was?.[key]), written(is?.[key])];
    return sameWords(from, to) ? [] : [{ what: name(key), from, to }];
  });
}

/** What is said of a source, beside its address and its role. */
const sourceKeys = [
  'id',
  'title',
  'publisher',
  'published',
  'author',
  'archived',
  'lang',
  'accessed',
  'quotes',
];

/** What is said otherwise of the sources that both have, known again by address and role. */
export function sourceChanges(was: readonly Draft<Source>[], is: readonly Draft<Source>[]): ListedChange[] {
  const now = Map.groupBy(is, sourceKey);
  return was.flatMap((before) => {
    const after = now.get(sourceKey(before))?.shift();
    if (!after) return [];
    return listedChanges(
      before,
      after,
      sourceKeys,
      (key) => `${key} of source ${after.id ?? before.id ?? ''}`,
    );
  });
}

/** By what a source is known again. */
export function sourceKey({ url, role }: Draft<Source>): string {
  return `${url} ${role}`;
}

/** A value in one line; nothing is empty. */
function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  if (Object.values(value).every((part) => typeof part === 'string')) {
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${part}`)
      .join(', ');
  }
  return JSON.stringify(value);
}
