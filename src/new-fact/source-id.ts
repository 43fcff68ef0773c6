import { hostOf } from '../domain/web-address.ts';
import { slugOf } from '../slug.ts';

/** A short name for a source: its host without the ending, with a number behind it when another source has the name. */
export function sourceId(url: string, taken: readonly string[]): string {
  const host = hostOf(url);
  const name = slugOf(host.replace(/\.[a-z]+$/, ''), 40) || slugOf(host, 40) || 'source';
  let id = name;
  for (let number = 2; taken.includes(id); number += 1) id = `${name}-${number}`;
  return id;
}
