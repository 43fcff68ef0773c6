import { slugOf } from '../slug.ts';

/** The longest id that is made; the name of a file and a part of its address should fit a line. */
const longest = 60;

/**
 * The id of a new fact file: the claim in ASCII words, whatever its script, cut at a word's end to at most 60
 * characters; with a number behind it when the id is taken, and `claim` when nothing of it can be written in ASCII.
 * @param taken the ids that fact files have or had, in any case
 */
export function factId(claim: string, taken: Iterable<string>): string {
  return factIds(taken)(claim);
}

/**
 * Gives the ids of many new fact files, one after another, no two alike. It remembers where the numbers of a claim have
 * got to, since a thousand claims can be written alike.
 */
export function factIds(taken: Iterable<string>): (claim: string) => string {
  const known = new Set([...taken].map((id) => id.toLowerCase()));
  const numbers = new Map<string, number>();
  return (claim) => {
    const plain = slugOf(claim, longest) || 'claim';
    let id = plain;
    let number = numbers.get(plain) ?? 2;
    for (; known.has(id); number += 1) id = numbered(claim, number);
    numbers.set(plain, number);
    known.add(id);
    return id;
  };
}

function numbered(claim: string, number: number): string {
  const behind = `-${number}`;
  return (slugOf(claim, longest - behind.length) || 'claim') + behind;
}
